#include "indexer/build/document_entry.h"

#include <map>

#include <fmt/format.h>

#include "common/index/document_key.h"
#include "common/text/unicode.h"

namespace disarm::build {

DocumentEntry describe(const std::string& key, const undoc::Document& document,
                       const std::string& content_hash) {
  return {.key = key,
          .symbol = document.symbol,
          .kind = document.kind,
          .body = document.symbol.substr(0, document.symbol.find('/')),
          .session = document.session ? undoc::to_string(*document.session) : "",
          .language = document.language,
          .title = document.title,
          .adopted = document.adopted ? to_iso(*document.adopted) : "",
          .paragraphs = document.paragraphs.size(),
          .oddities = document.oddities.size(),
          .confidence = document.confidence,
          .content_hash = content_hash};
}

std::string document_key(const undoc::Document& document, const std::string& content_hash, size_t place) {
  std::string key = document.symbol.empty()
                        ? fmt::format("{}{}", index::kContentKey, content_hash)
                        : fmt::format("{}{}{}", document.symbol, index::kKeySeparator, document.language);
  if (place > 1) key += fmt::format("{}{}", index::kKeyPlaceMark, place);
  return key;
}

std::vector<std::string> document_keys(const std::vector<undoc::Document>& documents,
                                       const std::string& content_hash) {
  std::map<std::string, size_t> places;
  std::vector<std::string> keys;
  keys.reserve(documents.size());
  for (const undoc::Document& document : documents) {
    const size_t place = ++places[document_key(document, content_hash)];
    keys.push_back(document_key(document, content_hash, place));
  }
  return keys;
}

size_t count_characters(const undoc::Document& document) {
  size_t count = 0;
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    count += text::count_code_points(paragraph.text);
  }
  return count;
}

}  // namespace disarm::build
