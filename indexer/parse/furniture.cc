#include "indexer/parse/furniture.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "common/undoc/symbol.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/letters.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

using Lines = std::vector<TextLine>;

// The first word of `text`, which loses it.
std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const size_t end = std::min(text.find(' '), text.size());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

// "24-23085", also "GE.24-23085" and "V.24-23085" of Geneva and Vienna.
bool is_job_number(std::string_view word) {
  for (const std::string_view office : {"GE.", "V.", "N"}) {
    if (word.starts_with(office)) word.remove_prefix(office.size());
  }
  constexpr size_t kDigitsOfYear = 2;
  const size_t dash = word.find('-');
  return dash == kDigitsOfYear && all_digits(word.substr(0, dash)) && word.size() >= 8 &&
         all_digits(word.substr(dash + 1));
}

bool is_page_fraction(std::string_view word) {
  const size_t slash = word.find('/');
  return slash <= 3 && word.size() - slash <= 4 && all_digits(word.substr(0, slash)) &&
         all_digits(word.substr(slash + 1));
}

bool is_bar_code(std::string_view word) {
  return word.size() > 6 && word.front() == '*' && word.back() == '*' &&
         all_digits(word.substr(1, word.size() - 2));
}

bool is_language_letter(std::string_view word) {
  return word.size() == 3 && word.front() == '(' && word.back() == ')' && is_ascii_upper(word[1]);
}

// "141223": the day of printing.
bool is_date_code(std::string_view word) {
  return word.size() == 6 && all_digits(word) && word.substr(0, 2) <= "31" && word.substr(2, 2) <= "12";
}

bool is_symbol(std::string_view word) {
  while (word.ends_with('*')) word.remove_suffix(1);
  const std::string_view half = word.substr(0, word.size() / 2);  // the heads of facing pages, printed as one
  if (word.size() % 2 == 0 && word.substr(half.size()) == half) word = half;
  return !word.empty() && word.find('/') != std::string_view::npos && is_ascii_upper(word.front()) &&
         undoc::parse_symbol(word).has_value();
}

// A head of old documents, "A/RES/53/77" over "Page 9".
bool is_page_number(std::string_view line) {
  return line.starts_with("Page ") && all_digits(line.substr(5));
}

bool holds_symbol(const TextLine& line) {
  const std::string_view text = line.text;
  const size_t first = std::min(text.find(' '), text.size());
  const size_t last = text.rfind(' ');
  return is_symbol(text.substr(0, first)) ||
         (last != std::string_view::npos && is_symbol(text.substr(last + 1)));
}

// How many lines at the top of the page [from, to) are its running head.
ptrdiff_t head_by_place(Lines::const_iterator from, Lines::const_iterator to, const Layout& layout) {
  constexpr double kHeadZone = 0.092;  // of the page's height
  constexpr double kSmallType = 0.95;  // of the body's
  const auto end = std::find_if(from, to, [&](const TextLine& line) {
    const bool high = line.bottom < kHeadZone * layout.page_height;
    return !high || !(line.size < kSmallType * layout.body_size || holds_symbol(line));
  });
  return std::distance(from, end);
}

// The end of the block of typed lines that begins at `from`.
Lines::const_iterator block_end(Lines::const_iterator from, Lines::const_iterator to, const Layout& layout) {
  constexpr double kBlankLine = 1.5;
  const auto gap = std::adjacent_find(from, to, [&](const TextLine& line, const TextLine& next) {
    return next.bottom - line.bottom > kBlankLine * layout.leading;
  });
  return gap == to ? to : std::next(gap);
}

// The letters and digits of `text`: blanks and hyphens of a title depend on where its lines end.
std::string squeezed(std::string_view text) {
  std::string letters;
  std::ranges::copy_if(text, std::back_inserter(letters),
                       [](char c) { return is_ascii_letter(c) || is_digit(c); });
  return letters;
}

std::string joined(Lines::const_iterator from, Lines::const_iterator to) {
  std::string text;
  for (; from != to; ++from) append_line(text, from->text);
  return text;
}

// Without sizes: the first block, up to a blank line, if a symbol stands at an end of one of its lines; and
// the title, if it is printed apart, above or below it or alone. `masthead` holds the title of the first
// page.
ptrdiff_t head_by_symbol(Lines::const_iterator from, Lines::const_iterator to, const Layout& layout,
                         const std::string& masthead) {
  constexpr ptrdiff_t kMostLines = 6;
  constexpr size_t kShortestTitle = 20;  // letters; without a symbol beside it
  auto end = from;
  bool symbol = false;
  bool long_title = false;
  for (int blocks = 0; blocks < 2 && end != to; ++blocks) {
    const auto next = block_end(end, to, layout);
    const bool has_symbol = std::any_of(
        end, next, [](const TextLine& line) { return holds_symbol(line) || is_page_number(line.text); });
    const std::string text = squeezed(joined(end, next));
    const bool title = !ends_clause(std::prev(next)->text) && masthead.find(text) != std::string::npos;
    if (next - end > kMostLines || (!has_symbol && !title) || (has_symbol && symbol)) break;
    symbol = symbol || has_symbol;
    long_title = long_title || (title && text.size() >= kShortestTitle);
    end = next;
  }
  return symbol || long_title ? end - from : 0;
}

// What stands on the first page above the organ's line, squeezed.
std::string squeezed_masthead(const LaidOutText& text) {
  const auto& lines = text.lines;
  return squeezed(joined(lines.begin(), std::find_if(lines.begin(), lines.end(), [](const TextLine& line) {
                           return line.page > 1 || is_enacting_line(line.text);
                         })));
}

// Whether one of the lines of a page is a job number or the like.
bool has_foot(Lines::const_iterator from, Lines::const_iterator to) {
  return std::any_of(from, to, [](const TextLine& line) { return is_foot(line.text); });
}

bool is_foot_by_place(const TextLine& line, const Layout& layout) {
  constexpr double kFootZone = 0.935;
  return layout.geometry == extract::Geometry::kPage && line.bottom > kFootZone * layout.page_height &&
         line.size < layout.body_size;
}

}  // namespace

bool is_foot(std::string_view line) {
  if (is_page_number(line) || line.starts_with("Please recycle")) return true;
  bool known = false;
  while (!line.empty()) {
    std::string_view word = take_word(line);
    if (word.empty()) break;
    while (word.size() > 1 && word.front() != '*' && word.back() == '*') word.remove_suffix(1);  // reissued
    const bool sure = is_job_number(word) || is_page_fraction(word) || is_bar_code(word);
    if (!sure && !is_language_letter(word) && !is_date_code(word)) return false;
    known = known || sure;
  }
  return known;
}

void remove_furniture(LaidOutText& text, Trace& trace) {
  Lines kept;
  const Layout& layout = text.layout;
  const bool has_more_pages =
      std::ranges::any_of(text.lines, [](const TextLine& line) { return line.page > 1; });
  const std::string masthead = has_more_pages ? squeezed_masthead(text) : std::string();
  for (auto from = text.lines.begin(); from != text.lines.end();) {
    const int page = from->page;
    auto next = std::find_if(from, text.lines.end(), [&](const TextLine& line) { return line.page != page; });
    // Flush text has the parts of a foot on lines of their own.
    const bool parted = layout.flush && has_foot(from, next);
    const auto is_foot_line = [&](const TextLine& line) {
      return is_foot(line.text) || (parted && is_date_code(line.text));
    };
    auto to = next;
    while (to != from && (is_foot_line(*std::prev(to)) || is_foot_by_place(*std::prev(to), layout))) --to;
    for (auto foot = to; foot != next; ++foot) trace.furniture(*foot, kPageFoot);
    if (page > 1 && layout.geometry != extract::Geometry::kNone) {
      const bool placed = layout.geometry == extract::Geometry::kPage;
      const auto head =
          from + (placed ? head_by_place(from, to, layout) : head_by_symbol(from, to, layout, masthead));
      for (; from != head; ++from) trace.furniture(*from, kRunningHead);
    }
    for (; from != to; ++from) {
      if (from->furniture) {
        trace.furniture(*from, kRunningHead);
        continue;
      }
      // Footnotes can be printed below the job number there.
      if (layout.geometry == extract::Geometry::kTypewriter && is_foot_line(*from)) {
        trace.furniture(*from, kPageFoot);
      } else {
        kept.push_back(std::move(*from));
      }
    }
    from = next;
  }
  text.lines = std::move(kept);
}

}  // namespace disarm::parse
