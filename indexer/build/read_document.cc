#include "indexer/build/read_document.h"

#include <filesystem>
#include <utility>

#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"

namespace disarm::build {

Result<Reading> read_document(std::string_view bytes, const std::string& path,
                              const extract::ExtractOptions& options) {
  const std::filesystem::path name = std::filesystem::path(path).filename();
  auto extracted = extract::extract(bytes, name, options);
  if (!extracted) return tl::unexpected(std::move(extracted.error()));
  Reading reading{.documents = {}, .format = std::string(extracted->format)};
  for (const extract::StyledText& text : extracted->texts) {
    reading.documents.push_back(parse::parse(text, name.native()));
  }
  return reading;
}

}  // namespace disarm::build
