#include "common/undoc/document_date.h"

#include "common/undoc/cursor.h"
#include "common/undoc/date_reader.h"
#include "common/undoc/match_text.h"

namespace disarm::undoc {

std::optional<DateInText> find_date(std::string_view text) {
  const MatchText match_text(text);
  const std::string_view copy = match_text.text();
  for (size_t i = 0; i < copy.size(); ++i) {
    if (!is_digit(copy[i])) continue;
    if (const auto found = read_date(copy, i)) {
      return DateInText{found->date, match_text.original_offset(i), match_text.original_offset(found->end)};
    }
    i = skip_digits(copy, i) - 1;
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
