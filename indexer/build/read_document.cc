#include "indexer/build/read_document.h"

#include <filesystem>
#include <utility>

#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"

namespace disarm::build {

Result<Reading> read_document(std::string_view bytes, const std::string& path) {
  const std::filesystem::path name = std::filesystem::path(path).filename();
  auto extracted = extract::extract(bytes, name);
  if (!extracted) return tl::unexpected(std::move(extracted.error()));
  return Reading{parse::parse(extracted->text, name.native()), std::string(extracted->format)};
}

}  // namespace disarm::build
