#include "common/undoc/agenda_item.h"

#include <algorithm>
#include <optional>

#include "common/text/unicode.h"
#include "common/undoc/cursor.h"
#include "common/undoc/list_separator.h"
#include "common/undoc/match_text.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr size_t kMaxItemDigits = 3;
constexpr size_t kMaxLetters = 2;  // "mm" is the 39th sub-item

struct ReadLetters {
  std::string letters;
  size_t end = 0;
};

// The letters of a sub-item at `position`: "mm", in Arabic "م م". A longer word is none.
std::optional<ReadLetters> read_letters(std::string_view text, size_t position) {
  ReadLetters read;
  for (WordSpan word = read_word(text, position); word.end > word.begin;) {
    read.letters += word.in(text);
    read.end = word.end;
    const bool is_arabic = is_non_ascii(text[word.begin]);
    word = is_arabic ? read_word(text, skip_blanks(text, word.end)) : WordSpan();
  }
  const size_t count = text::count_code_points(read.letters);
  if (count == 0 || count > kMaxLetters) return std::nullopt;
  return read;
}

// "(mm)", French and Spanish "mm)", and "b" as some Russian documents print it.
std::optional<ReadLetters> read_sub_item(std::string_view text, size_t position) {
  position = skip_blanks(text, position);
  const bool has_opening = byte_at(text, position) == '(';
  auto read = read_letters(text, skip_blanks(text, position + (has_opening ? 1 : 0)));
  if (!read) return std::nullopt;
  const size_t behind = skip_blanks(text, read->end);
  const bool has_closing = byte_at(text, behind) == ')';
  if (has_opening && !has_closing) return std::nullopt;
  const bool is_joining = has_role(plain_form(read->letters), WordRole::kAnd) ||
                          has_role(plain_form(read->letters), WordRole::kOf);
  if (!has_closing && is_joining) return std::nullopt;
  if (has_closing) read->end = behind + 1;
  return read;
}

class ItemList {
 public:
  explicit ItemList(std::string_view text) : text_(text) {}

  // Reads "12 and 98 (a)" at `position`; returns where the list ends, `position` if there is none.
  size_t read(size_t position) {
    for (std::optional<size_t> next = position; next; next = skip_list_separator(text_, position)) {
      const size_t end = read_item(*next);
      if (end == *next) break;
      position = end;
    }
    return position;
  }

  std::vector<std::string> take() { return std::move(items_); }

 private:
  size_t read_item(size_t position) {
    if (const auto number = read_digits(text_, position, kMaxItemDigits)) return read_numbered(*number);
    // "98 (a) and (b)": the number goes on.
    const auto sub_item = byte_at(text_, position) == '(' ? read_sub_item(text_, position) : std::nullopt;
    if (!sub_item || number_.empty()) return position;
    items_.push_back(number_ + " (" + sub_item->letters + ")");
    return sub_item->end;
  }

  size_t read_numbered(const DigitRun& number) {
    number_ = std::to_string(number.value);
    const auto sub_item = read_sub_item(text_, number.end);
    items_.push_back(sub_item ? number_ + " (" + sub_item->letters + ")" : number_);
    return sub_item ? sub_item->end : number.end;
  }

  std::string_view text_;
  std::string number_;
  std::vector<std::string> items_;
};

// The number of the line "Agenda item 98", "Point 98", "议程项目98" starts here; npos in other lines.
size_t skip_lead_words(std::string_view text) {
  size_t position = skip_blanks(text, 0);
  bool has_lead = false;
  for (WordSpan word = read_word(text, position); word.end > word.begin; word = read_word(text, position)) {
    const std::string plain = plain_form(word.in(text));
    has_lead = has_role(plain, WordRole::kAgendaItem);
    if (!has_lead && !has_role(plain, WordRole::kAgenda)) return std::string_view::npos;
    position = skip_blanks(text, word.end);
  }
  return has_lead ? position : std::string_view::npos;
}

bool names_agenda(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    const WordSpan word = read_word(text, i);
    if (word.end > word.begin && has_role(plain_form(word.in(text)), WordRole::kAgenda)) return true;
    i = std::max(i + 1, word.end);
  }
  return false;
}

}  // namespace

std::vector<std::string> parse_agenda_line(std::string_view line) {
  const MatchText match_text(line);
  const std::string_view text = match_text.text();
  const size_t begin = skip_lead_words(text);
  if (begin == std::string_view::npos || !names_agenda(text)) return {};
  ItemList list(text);
  list.read(begin);
  return list.take();
}

std::string agenda_key(std::string_view item) {
  const MatchText match_text(item);
  const std::string text = plain_form(match_text.text());
  const size_t begin = skip_blanks(text, 0);
  ItemList list(text);
  const size_t end = list.read(begin);
  std::vector<std::string> items = list.take();
  if (items.size() != 1 || skip_blanks(text, end) != text.size()) return {};
  std::erase(items.front(), ' ');
  return items.front();
}

}  // namespace disarm::undoc
