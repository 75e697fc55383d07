#include "common/undoc/document_date.h"

#include "common/undoc/chinese_number.h"
#include "common/undoc/cursor.h"
#include "common/undoc/date_reader.h"
#include "common/undoc/match_text.h"

namespace disarm::undoc {

std::optional<DateInText> find_date(std::string_view text) {
  const MatchText match_text(text);
  const std::string_view copy = match_text.text();
  for (size_t i = 0; i < copy.size(); ++i) {
    const bool begins_number = is_digit(copy[i]) || read_chinese_number(copy, i).has_value();
    if (!begins_number) continue;
    if (const auto found = read_date(copy, i)) {
      return DateInText{found->date, match_text.original_offset(i), match_text.original_offset(found->end)};
    }
    if (is_digit(copy[i])) i = skip_digits(copy, i) - 1;
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
