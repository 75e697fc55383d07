#include "indexer/parse/citations.h"

#include <string>
#include <unordered_set>

#include "common/undoc/citation.h"

namespace disarm::parse {

void collect_citations(undoc::Document& document) {
  document.citations.clear();
  std::unordered_set<std::string> known = {document.symbol};
  for (undoc::Paragraph& paragraph : document.paragraphs) {
    if (paragraph.type == undoc::ParagraphType::kTable) continue;
    paragraph.citations = undoc::find_citations(paragraph.text);
    for (const undoc::Citation& citation : paragraph.citations) {
      if (known.insert(citation.symbol).second) document.citations.push_back(citation.symbol);
    }
  }
}

}  // namespace disarm::parse
