#include "common/undoc/citation.h"

#include "common/undoc/citation_scanner.h"

namespace disarm::undoc {

std::vector<Citation> find_citations(std::string_view text) {
  return CitationScanner(text, ScanMode::kRunningText).scan();
}

}  // namespace disarm::undoc
