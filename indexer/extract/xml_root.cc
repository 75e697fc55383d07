#include "indexer/extract/xml_root.h"

#include <algorithm>

#include "indexer/extract/html_charset.h"

namespace disarm::extract {

std::string xml_root_name(std::string_view bytes) {
  constexpr size_t kLookAt = 8192;
  const std::string head = ascii_of(bytes.substr(0, kLookAt));
  std::string_view text = head;
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.size() < 2 || text.front() != '<') return {};
    if (text[1] != '?' && text[1] != '!') break;
    // A document type can have declarations in brackets.
    const bool declares = text.starts_with("<!DOCTYPE") && text.find('[') < text.find('>');
    const std::string_view end = text.starts_with("<!--") ? "-->"
                                 : text[1] == '?'         ? "?>"
                                 : declares               ? "]"
                                                          : ">";
    const size_t at = text.find(end);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + end.size());
    if (declares) text.remove_prefix(std::min(text.find('>') + 1, text.size()));
  }
  text = text.substr(1, text.find_first_of(" \t\r\n/>") - 1);
  const size_t colon = text.find(':');
  return std::string(colon == std::string_view::npos ? text : text.substr(colon + 1));
}

}  // namespace disarm::extract
