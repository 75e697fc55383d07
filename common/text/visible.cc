#include "common/text/visible.h"

#include "common/text/unicode.h"

namespace disarm::text {

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    append_code_point(shown, is_control(c) && c != '\n' && c != '\t' ? kReplacementCharacter : c);
  }
  return shown;
}

}  // namespace disarm::text
