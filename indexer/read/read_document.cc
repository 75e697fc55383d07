#include "indexer/read/read_document.h"

#include <filesystem>
#include <utility>

#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"

namespace disarm::read {

Result<Reading> read_document(std::string_view bytes, const std::string& name,
                              const extract::ExtractOptions& options) {
  const std::filesystem::path file_name = std::filesystem::path(name).filename();
  auto extracted = extract::extract(bytes, file_name, options);
  if (!extracted) return tl::unexpected(std::move(extracted.error()));
  Reading reading{.documents = {}, .format = std::string(extracted->format)};
  for (const extract::StyledText& text : extracted->texts) {
    reading.documents.push_back(parse::parse(text, file_name.native()));
  }
  return reading;
}

}  // namespace disarm::read
