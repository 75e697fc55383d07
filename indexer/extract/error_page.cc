#include "indexer/extract/error_page.h"

#include <string>

namespace disarm::extract {

bool is_error_page(const StyledText& text) {
  constexpr size_t kMaxLines = 20;  // a document may quote the message, but is longer than it
  if (text.lines.size() > kMaxLines) return false;
  std::string all;
  for (const Line& line : text.lines) all += plain_text(line) + ' ';
  return all.find("document you are looking for does not exist") != std::string::npos;
}

}  // namespace disarm::extract
