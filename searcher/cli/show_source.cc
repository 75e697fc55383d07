#include "searcher/cli/show_source.h"

#include <fmt/format.h>
#include <unistd.h>

#include "common/archive/read_source.h"
#include "common/base/file.h"
#include "common/base/terminal.h"
#include "common/text/unicode.h"
#include "searcher/cli/output.h"

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

}  // namespace

bool is_locator(const std::string& written) {
  return written.starts_with('/') || written.find("!/") != std::string::npos;
}

Result<void> write_source(const std::string& locator, const std::optional<std::string>& output) {
  const auto bytes = archive::read_source(locator);
  if (!bytes) return tl::unexpected(with_advice(bytes.error()));
  if (output) return write_file_atomically(*output, *bytes);
  if (is_terminal(STDOUT_FILENO) && !is_printable(*bytes)) {
    return fail(ErrorCode::kUsage, fmt::format("{} is no text for a terminal", locator),
                "write it to a file: --output FILE, or > FILE");
  }
  return print(*bytes);
}

}  // namespace disarm::cli
