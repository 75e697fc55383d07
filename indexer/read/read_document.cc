#include "indexer/read/read_document.h"

#include <filesystem>
#include <utility>

#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"

namespace disarm::read {

Result<Reading> read_document(std::string_view bytes, const std::string& name,
                              const extract::ExtractOptions&) {
  const std::filesystem::path file_name = std::filesystem::path(name).filename();
  auto extracted = extract::extract(bytes, file_name);
  if (!extracted) return tl::unexpected(std::move(extracted.error()));
  Reading reading{.documents = {}, .format = std::string(extracted->format)};
  reading.documents.push_back(parse::parse(extracted->text, file_name.native()));
  return reading;
}

}  // namespace disarm::read
