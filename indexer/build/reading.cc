#include "indexer/build/reading.h"

#include <fmt/format.h>

#include "common/text/unicode.h"

namespace disarm::build {

std::string document_key(const undoc::Document& document, const std::string& path) {
  if (document.symbol.empty()) return "file:" + path;
  return fmt::format("{}|{}", document.symbol, document.language);
}

size_t count_characters(const undoc::Document& document) {
  size_t count = 0;
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    count += text::count_code_points(paragraph.text);
  }
  return count;
}

}  // namespace disarm::build
