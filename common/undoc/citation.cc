#include "common/undoc/citation.h"

#include "common/undoc/citation_scanner.h"
#include "common/undoc/match_text.h"

namespace disarm::undoc {

std::vector<Citation> find_citations(std::string_view text) {
  if (!MatchText::may_hold_digits(text)) return {};  // most paragraphs cite nothing
  return CitationScanner(text, ScanMode::kRunningText).scan();
}

}  // namespace disarm::undoc
