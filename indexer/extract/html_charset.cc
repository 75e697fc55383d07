#include "indexer/extract/html_charset.h"

#include <algorithm>

#include "common/base/ascii.h"

namespace disarm::extract {

std::string ascii_of(std::string_view bytes) {
  std::string ascii;
  ascii.reserve(bytes.size());
  for (size_t i = 0; i < bytes.size(); ++i) {
    const size_t begin = i;
    while (i < bytes.size() && bytes[i] != '\0' && is_ascii_byte(bytes[i])) ++i;
    ascii += bytes.substr(begin, i - begin);
  }
  return ascii;
}

std::string declared_charset(std::string_view bytes) {
  constexpr size_t kLookAt = 4096;  // browsers look at 1,024 bytes; office programs write much before it
  const std::string head = ascii_lower(bytes.substr(0, kLookAt));
  for (const std::string_view key : {"charset=", "encoding="}) {
    const size_t at = head.find(key);
    if (at == std::string::npos) continue;
    const size_t from = head.find_first_not_of("\"' ", at + key.size());
    if (from == std::string::npos) continue;
    const size_t end = std::min(head.find_first_of("\"'; />?", from), head.size());
    return head.substr(from, end - from);
  }
  return {};
}

}  // namespace disarm::extract
