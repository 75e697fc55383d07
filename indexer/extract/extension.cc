#include "indexer/extract/extension.h"

#include "common/base/ascii.h"
#include "common/text/unicode.h"

namespace disarm::extract {

std::string extension_of(const std::filesystem::path& name) {
  const std::string extension = name.extension().native();
  return ascii_lower(text::trim(extension));
}

}  // namespace disarm::extract
