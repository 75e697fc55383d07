#include "indexer/extract/styled_text.h"

namespace disarm::extract {

std::string plain_text(const Line& line) {
  std::string text;
  for (const Span& span : line.spans) text += span.text;
  return text;
}

}  // namespace disarm::extract
