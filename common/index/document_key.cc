#include "common/index/document_key.h"

namespace disarm::index {

KeyParts parts_of_key(std::string_view key) {
  const size_t separator = key.rfind(kKeySeparator);
  if (key.starts_with(kContentKey) || separator == std::string_view::npos) return {};
  const std::string_view language = key.substr(separator + 1);
  return {key.substr(0, separator), language.substr(0, language.find(kKeyPlaceMark))};
}

}  // namespace disarm::index
