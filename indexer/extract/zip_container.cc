#include "indexer/extract/zip_container.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include "common/text/unicode.h"

namespace disarm::extract {
namespace {

constexpr size_t kMostMembers = 10'000;
constexpr size_t kMostBytes = size_t{64} << 20U;
constexpr size_t kMostRatio = 200;
constexpr size_t kAlwaysAllowed = size_t{1} << 20U;  // small parts of repeated markup shrink beyond any ratio

struct FreeArchive {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, FreeArchive>;

std::string message_of(archive* reader) {
  const char* message = archive_error_string(reader);
  return message == nullptr ? "unknown error" : text::to_valid_utf8(message).text;
}

tl::unexpected<Error> damaged(const std::string& what) {
  return fail(ErrorCode::kBadDocument, "the document's zip container is damaged: " + what,
              "download or export the file again");
}

Result<Reader> open_zip(std::string_view bytes) {
  Reader reader(archive_read_new());
  if (reader == nullptr) return fail(ErrorCode::kInternal, "libarchive could not be started");
  archive_read_support_format_zip(reader.get());
  if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
    return damaged(message_of(reader.get()));
  }
  return reader;
}

// The next member's name; nullopt at the end.
Result<std::optional<std::string>> next_name(archive* reader, archive_entry*& entry) {
  const int status = archive_read_next_header(reader, &entry);
  if (status == ARCHIVE_EOF) return std::nullopt;
  if (status < ARCHIVE_WARN) return damaged(message_of(reader));
  if (archive_entry_is_encrypted(entry) != 0) {
    return fail(ErrorCode::kBadDocument, "the document is encrypted", "save a copy without a password");
  }
  const char* name = archive_entry_pathname(entry);
  return name == nullptr ? std::string() : std::string(name);
}

Result<std::string> read_member(archive* reader, const std::string& name, size_t allowed) {
  std::string content;
  std::array<char, 65536> piece{};
  for (;;) {
    const la_ssize_t got = archive_read_data(reader, piece.data(), piece.size());
    if (got < 0) return damaged(fmt::format("{}: {}", name, message_of(reader)));
    if (got == 0) return content;
    content.append(piece.data(), static_cast<size_t>(got));
    if (content.size() > allowed) {
      return fail(ErrorCode::kBadDocument, fmt::format("{} unpacks to more than {} bytes", name, allowed),
                  "documents of this size are made to do harm");
    }
  }
}

bool starts_as_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04");
}

}  // namespace

ZipDocument zip_document(std::string_view bytes) {
  if (!starts_as_zip(bytes)) return ZipDocument::kNone;
  constexpr size_t kFirstName = 30;  // of a zip's first header
  constexpr std::string_view kOdtStart = "mimetypeapplication/vnd.oasis.opendocument.text";
  if (bytes.size() > kFirstName && bytes.substr(kFirstName).starts_with(kOdtStart)) return ZipDocument::kOdt;
  const auto reader = open_zip(bytes);
  if (!reader) return ZipDocument::kNone;
  bool types = false;
  bool word = false;
  archive_entry* entry = nullptr;
  for (size_t i = 0; i < kMostMembers; ++i) {
    const auto name = next_name(reader->get(), entry);
    if (!name || !*name) break;
    types = types || **name == "[Content_Types].xml";
    word = word || **name == "word/document.xml";
    if (types && word) return ZipDocument::kDocx;
  }
  return ZipDocument::kNone;
}

Result<ZipParts> read_zip_parts(std::string_view bytes, const std::vector<std::string>& names) {
  auto reader = open_zip(bytes);
  if (!reader) return tl::unexpected(std::move(reader.error()));
  ZipParts parts;
  size_t left = std::max(kAlwaysAllowed, kMostRatio * bytes.size());
  archive_entry* entry = nullptr;
  for (size_t members = 0;; ++members) {
    if (members > kMostMembers) {
      return fail(ErrorCode::kBadDocument, "the document's zip container has more than 10,000 members");
    }
    auto name = next_name(reader->get(), entry);
    if (!name) return tl::unexpected(std::move(name.error()));
    if (!*name) return parts;
    if (std::ranges::find(names, **name) == names.end() || parts.contains(**name)) continue;
    auto content = read_member(reader->get(), **name, std::min(left, kMostBytes));
    if (!content) return tl::unexpected(std::move(content.error()));
    left -= content->size();
    parts.emplace(std::move(**name), std::move(*content));
  }
}

}  // namespace disarm::extract
