#include "indexer/extract/extract.h"

#include <string>
#include <utility>

#include "indexer/extract/error_page.h"
#include "indexer/extract/format.h"
#include "indexer/extract/plain_text.h"

namespace disarm::extract {
namespace {

std::string known_formats() {
  std::string names;
  for (const Format& format : formats()) names += (names.empty() ? "" : ", ") + std::string(format.name);
  return names;
}

}  // namespace

Result<ExtractedFile> extract(std::string_view bytes, const std::filesystem::path& name,
                              const ExtractOptions& options) {
  if (bytes.empty()) return fail(ErrorCode::kBadDocument, "the file is empty");
  const Format* format = find_format(bytes, name);
  if (format == nullptr) {
    if (bytes.starts_with("<?xml")) {
      return fail(ErrorCode::kBadDocument, "the file's format is not known: it is XML of another kind",
                  "what a library says of documents (MARCXML) is given with --metadata");
    }
    if (looks_like_text(bytes)) {
      return fail(ErrorCode::kBadDocument, "the file's format is not known: it is text, but not named so",
                  "where it is a document, name it .txt, or .md for Markdown");
    }
    return fail(ErrorCode::kBadDocument, "the file's format is not known", "known are: " + known_formats());
  }
  Result<std::vector<StyledText>> texts = format->extract(bytes, options);
  if (!texts) return tl::unexpected(std::move(texts.error()));
  std::erase_if(*texts, [](const StyledText& text) { return text.lines.empty(); });
  if (texts->empty()) return fail(ErrorCode::kBadDocument, "the file contains no text");
  if (is_error_page(texts->front())) {
    return fail(ErrorCode::kBadDocument, "the file is an error page of the Official Document System",
                "download the document again");
  }
  return ExtractedFile{std::move(*texts), format->name};
}

}  // namespace disarm::extract
