#include "searcher/cli/show_source.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>
#include <unistd.h>

#include "common/archive/locator.h"
#include "common/base/content_hash.h"
#include "common/base/file.h"
#include "common/base/terminal.h"
#include "common/text/unicode.h"
#include "searcher/cli/output.h"
#include "searcher/original/read_original.h"

namespace disarm::cli {
namespace {

// Terminals obey some bytes of what is not text.
bool is_printable(std::string_view bytes) {
  return text::is_valid_utf8(bytes) && bytes.find('\0') == std::string_view::npos &&
         bytes.find('\x1B') == std::string_view::npos;
}

Error with_advice(Error error) {
  if (error.hint.empty()) {
    error.hint = "it has been moved, removed or damaged since it was indexed: run disarm-indexer update";
  }
  return error;
}

Result<std::string> read_indexed(const std::string& locator, const std::string& hash) {
  auto bytes = original::read_original(locator).map_error(with_advice);
  if (!bytes || content_hash(*bytes) == hash) return bytes;
  return fail(ErrorCode::kNoInput, fmt::format("{} has changed since it was indexed", locator),
              "run disarm-indexer update, to find and show it as it is now");
}

Result<void> write(const std::string& bytes, const std::string& locator,
                   const std::optional<std::string>& output) {
  if (output) return write_file_atomically(*output, bytes);
  if (is_terminal(STDOUT_FILENO) && !is_printable(bytes)) {
    return fail(ErrorCode::kUsage, fmt::format("{} is no text for a terminal", locator),
                "write it to a file: --output FILE, or > FILE");
  }
  return print(bytes);
}

}  // namespace

bool is_locator(const std::string& written) {
  return written.starts_with('/') || written.find("!/") != std::string::npos;
}

Result<std::string> whole_locator(const std::string& written) {
  const auto parsed = archive::parse_locator(written);
  if (!parsed) return tl::unexpected(parsed.error());
  const auto path = std::filesystem::absolute(parsed->path).lexically_normal();
  std::string locator = archive::file_locator(path.native());
  for (const archive::MemberName& member : parsed->members) {
    locator = archive::member_locator(locator, member);
  }
  return locator;
}

Result<void> write_original(const index::ResolutionRecord& record, const std::optional<std::string>& output) {
  if (record.sources.empty())
    return fail(ErrorCode::kNoInput, "the index does not know the document's source");
  const std::string& hash = record.sources.front().hash;
  std::optional<Error> error;  // of the first source, which readers of the document know
  for (const index::SourceRecord& source : record.sources) {
    if (source.hash != hash) continue;
    const auto bytes = read_indexed(source.locator, hash);
    if (bytes) return write(*bytes, source.locator, output);
    if (!error) error = bytes.error();
  }
  return tl::unexpected(*error);
}

Result<void> write_source(const search::Engine& engine, const std::string& locator,
                          const std::optional<std::string>& output) {
  const auto whole = whole_locator(locator);
  if (!whole) return tl::unexpected(whole.error());
  const auto records = engine.lookup_source(*whole);
  if (!records) return tl::unexpected(records.error());
  if (records->empty()) {
    const auto bytes = original::read_original(*whole).map_error(with_advice);
    if (!bytes) return tl::unexpected(bytes.error());
    complain(fmt::format("the index has no document of {}: this is the file as it is now", locator));
    return write(*bytes, locator, output);
  }
  const auto source = std::ranges::find(records->front().sources, *whole, &index::SourceRecord::locator);
  if (source == records->front().sources.end()) {
    return fail(ErrorCode::kBrokenIndex, fmt::format("the index does not know its own source {}", locator));
  }
  const auto bytes = read_indexed(*whole, source->hash);
  if (!bytes) return tl::unexpected(bytes.error());
  return write(*bytes, locator, output);
}

}  // namespace disarm::cli
