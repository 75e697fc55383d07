#include "indexer/extract/extension.h"

#include "common/text/unicode.h"

namespace disarm::extract {

std::string extension_of(const std::filesystem::path& name) {
  const std::string extension = name.extension().native();
  std::string folded;
  for (const char letter : text::trim(extension)) {
    folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  return folded;
}

}  // namespace disarm::extract
