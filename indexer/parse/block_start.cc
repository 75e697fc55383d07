#include "indexer/parse/block_start.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "common/text/unicode.h"
#include "common/undoc/opener.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"
#include "indexer/parse/masthead_fields.h"

namespace disarm::parse {
namespace {

// In parts of the font size.
constexpr double kSameLeft = 0.6;
constexpr double kIndent = 1.2;
constexpr double kLetterWidth = 0.5;
constexpr double kRagged = 1.5;  // what lines that are full can differ by

bool starts_lower(std::string_view text) {
  size_t at = 0;
  return !text.empty() && text::is_lower(text::next_code_point(text, at));
}

bool starts_upper(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const char32_t letter = text::next_code_point(text, at);
    if (text::is_alphabetic(letter)) return text::is_upper(letter);
    constexpr char32_t kOpeningQuote = 0x201C;
    if (letter != kOpeningQuote && letter != '"' && letter != '(') return false;
  }
  return false;
}

// Openers begin with a capital, but in Russian, and where letters have no case (domain.md 5.2).
bool can_open(std::string_view text) {
  constexpr char32_t kCyrillic = 0x400;
  size_t at = 0;
  return starts_upper(text) || (!text.empty() && text::next_code_point(text, at) >= kCyrillic);
}

bool starts_digit(std::string_view text) {
  return !text.empty() && is_digit(text.front());
}

bool is_heading_label(const Label& label) {
  return label.kind == LabelKind::kSection;
}

// Where the text after the label starts, if a gap sets it apart.
std::optional<double> hanging_left(const TextLine& line) {
  for (const extract::Span& span : line.spans) {
    if (span.after_gap) return span.left;
  }
  return std::nullopt;
}

bool heads_section(const TextLine& line) {
  const std::optional<Label> label = read_label(line.text);
  return (label && is_heading_label(*label)) || is_bare_section_label(line.text);
}

bool begins_with_label(const TextLine& line) {
  const std::optional<Label> label = read_label(line.text);
  return label && !is_heading_label(*label);
}

// "; and" and ", or" stand before the last item of a list.
bool ends_list_item(std::string_view text) {
  return ends_clause(text) || text.ends_with("; and") || text.ends_with(", and") || text.ends_with("; or") ||
         text.ends_with(", or");
}

// Whether `text` ends a paragraph or the item of a list, not just a clause.
bool ends_part(std::string_view text) {
  return ends_clause(text) && !without_closing_quotes(text).ends_with(',');
}

class Judge {
 public:
  Judge(const Block& block, const TextLine& next, const Layout& layout, const Margins& margins)
      : block_(block), last_(block.last()), next_(next), layout_(layout), margins_(margins) {}

  bool on_printed_page() const {
    if (next_.page != last_.page) return over_page_break();
    const double usual = std::max(layout_.leading, 1.1 * std::max(next_.size, last_.size));
    const double distance = next_.bottom - last_.bottom;
    if (distance > 1.3 * usual || distance < 0) return true;
    // Lists without space between their items; "(i)" within a sentence has no gap after it.
    return other_type() || (labelled_after_clause() && hanging_left(next_).has_value());
  }

  bool on_typed_page() const {
    if (next_.page != last_.page) return over_page_break();
    if (next_.bottom - last_.bottom > 1.5 * layout_.leading) return true;
    if (labelled_after_clause() || labelled_before_gap() || opens_after_clause()) return true;
    if (is_section_number(last_.text) && !starts_lower(next_.text)) return true;
    const double shift = next_.left - last_.left;
    if (shift >= kIndent * next_.size) return !hangs();
    if (shift <= -kIndent * next_.size) {
      return ends_clause(last_.text) &&
             (block_.lines.size() > 1 || (last_is_short() && !last_.text.ends_with(',')));
    }
    return ends_clause(last_.text) && starts_upper(next_.text) && (is_indented(next_) || last_is_short());
  }

  // Nothing is indented, and blank lines can stand within a paragraph: what tells its end is a last line that
  // leaves room, the end of a clause, and how the next line begins.
  bool on_flush_page() const {
    const bool clause = ends_clause(last_.text);
    if (is_section_number(last_.text)) return !starts_lower(next_.text);
    if (is_section_number(next_.text) || begins_with_label(next_)) {
      return ends_list_item(last_.text) || last_is_short() || labelled_before_gap() ||
             heads_section(block_.first());
    }
    const bool blank = next_.page == last_.page && next_.bottom - last_.bottom > 1.5 * layout_.leading;
    // A number below a blank line stands in a column, or begins a line of a list or a title; the day of a
    // date within a sentence goes on.
    const bool stands_apart = blank && (is_number(next_.text) || last_is_very_short() ||
                                        (ends_part(last_.text) && title_number_length(next_.text) > 0));
    const bool goes_on =
        starts_digit(next_.text) ? !stands_apart : starts_lower(next_.text) && !opens_listed();
    if (goes_on) return ends_part(last_.text) && last_is_short();
    if (opens_listed()) return clause || last_is_short();
    if (last_.text.ends_with(',') || (!ends_part(last_.text) && is_paragraph())) return false;
    if (last_.text.ends_with(':') && is_paragraph()) return false;
    if (clause) return blank || last_is_short();
    return blank || last_is_very_short();
  }

  // The format tells blocks, but footnotes can have cut one in two.
  bool in_marked_up_text() const {
    if (!next_.starts_block) return false;
    const bool cut_in_two = next_.after_cut && !next_.bold && !last_.bold && !begins_with_label(next_) &&
                            (!ends_clause(last_.text) || starts_lower(next_.text));
    return !cut_in_two;
  }

 private:
  double tolerance() const { return kSameLeft * next_.size; }
  double indent(const TextLine& line) const { return line.left - margins_.left(line.page); }
  bool is_indented(const TextLine& line) const { return indent(line) > kIndent * line.size; }

  // Whether the line before was broken although the next word would still have fitted: it ends a paragraph.
  bool last_is_short() const {
    const size_t word = std::min(next_.text.find(' '), next_.text.size());
    const double word_width = (static_cast<double>(word) + 1) * kLetterWidth * next_.size;
    return last_.right + lost_indent() + word_width < margins_.right(last_.page) - kRagged * next_.size;
  }

  // The room that the indent of a paragraph's first line took on the page, where the text does not show it.
  double lost_indent() const {
    if (!layout_.flush) return 0;
    constexpr double kIndentAfterLabel =
        7;  // in parts of the font size; the label stands on a line of its own
    constexpr double kIndentOfFirst = 3.5;
    const bool labelled = block_.lines.size() == 2 && is_bare_label(block_.first().text);
    return next_.size * (labelled ? kIndentAfterLabel : block_.lines.size() == 1 ? kIndentOfFirst : 0);
  }

  // Shorter than any line of running text that is not its last: a heading, a row.
  bool last_is_very_short() const {
    constexpr double kShort = 0.8;
    return last_is_short() && last_.right + lost_indent() < kShort * margins_.right(last_.page);
  }

  bool other_type() const {
    constexpr double kSameSize = 0.08;
    return std::abs(next_.size - last_.size) > kSameSize * last_.size || next_.bold != last_.bold;
  }

  bool labelled_after_clause() const { return begins_with_label(next_) && ends_list_item(last_.text); }

  // "1.    Urges": no running text has a number and such a gap at the start of a line. Headings, too.
  bool labelled_before_gap() const {
    if (!read_label(next_.text)) return false;
    return last_is_short() || (next_.spans.size() > 1 && next_.spans[1].after_gap);
  }

  // Whether the block is a paragraph by its first words, which ends with the end of a clause.
  bool is_paragraph() const {
    const std::string& first = block_.first().text;
    const auto opener = undoc::find_opener(first);
    return is_bare_label(first) || begins_with_label(block_.first()) || (opener && opener->listed);
  }

  bool opens_listed() const {
    if (!can_open(next_.text)) return false;
    const auto opener = undoc::find_opener(next_.text);
    return opener && opener->listed;
  }

  // What only looks like an opener can be the next word of a name: "Development, Production, Stockpiling".
  bool opens_after_clause() const {
    if (layout_.has_styles || !ends_clause(last_.text) || !starts_upper(next_.text)) return false;
    const auto opener = undoc::find_opener(next_.text);
    return opener && (opener->listed || is_indented(next_) || last_is_short());
  }

  // Whether `next` stands below the text after the label, as the lines of a hanging paragraph do.
  bool hangs() const {
    const std::optional<double> hanging = hanging_left(block_.first());
    return hanging && read_label(block_.first().text) &&
           std::abs(next_.left - *hanging) <= kIndent * next_.size;
  }

  // The indent of the block's lines but the first.
  bool has_indent_of_block() const {
    if (block_.lines.size() > 1) return std::abs(indent(next_) - indent(last_)) <= tolerance();
    return std::abs(indent(next_)) <= tolerance() || (is_indented(next_) && hangs());
  }

  bool over_page_break() const {
    if (other_type() || begins_with_label(next_) || opens_after_clause()) return true;
    if (starts_lower(next_.text)) return false;
    const bool sure_of_indents = layout_.geometry == extract::Geometry::kPage;
    if (sure_of_indents && !has_indent_of_block()) return true;
    if (!ends_clause(last_.text) && !last_is_short()) return false;
    if (!has_indent_of_block()) return true;
    return ends_clause(last_.text) && (last_is_short() || is_indented(next_));
  }

  const Block& block_;
  const TextLine& last_;
  const TextLine& next_;
  const Layout& layout_;
  const Margins& margins_;
};

// The place that most lines of the page share; places nearer than `step` are one.
double commonest(const std::map<long, size_t>& counts, double step) {
  size_t best = 0;
  long place = 0;
  for (const auto& [at, count] : counts) {
    const auto next = counts.find(at + 1);
    const size_t sum = count + (next == counts.end() ? 0 : next->second);
    if (sum > best) {
      best = sum;
      place = next != counts.end() && next->second > count ? at + 1 : at;
    }
  }
  return static_cast<double>(place) * step;
}

// What nine in ten do not exceed: the letterhead and running tables stick out.
double upper_decile(std::vector<double>& values) {
  const auto at = values.begin() + static_cast<ptrdiff_t>((values.size() - 1) * 9 / 10);
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

}  // namespace

Margins::Margins(const LaidOutText& text) {
  const double step = text.layout.geometry == extract::Geometry::kTypewriter ? 5 : 2;
  std::map<int, std::map<long, size_t>> lefts;
  std::map<int, std::vector<double>> rights;
  for (const TextLine& line : text.lines) {
    ++lefts[line.page][std::lround(line.left / step)];
    rights[line.page].push_back(line.right);
  }
  for (const auto& [page, counts] : lefts) left_[page] = commonest(counts, step);
  for (auto& [page, ends] : rights) right_[page] = upper_decile(ends);
}

double Margins::left(int page) const {
  const auto found = left_.find(page);
  return found == left_.end() ? 0 : found->second;
}

double Margins::right(int page) const {
  const auto found = right_.find(page);
  return found == right_.end() ? 0 : found->second;
}

bool starts_block(const Block& block, const TextLine& next, const Layout& layout, const Margins& margins) {
  if (is_enacting_line(block.last().text) || is_closing_line(next.text)) return true;
  if (layout.geometry == extract::Geometry::kTypewriter) {
    const auto stands_apart = [&](const std::string& text) {
      return is_bare_label(text) ||
             (layout.flush && (is_bare_section_label(text) || is_numbered_heading(text)));
    };
    if (is_adoption_line(next.text)) return true;
    if (is_enacting_line(next.text) || stands_apart(next.text)) return true;
    if (block.lines.size() == 1 && stands_apart(block.last().text)) return false;
  }
  if (is_annex_line(next.text)) return true;
  if (layout.geometry == extract::Geometry::kTypewriter && is_annex_line(block.last().text)) return true;
  const Judge judge(block, next, layout, margins);
  if (layout.has_blocks) return judge.in_marked_up_text();
  if (layout.flush) return judge.on_flush_page();
  return layout.geometry == extract::Geometry::kPage ? judge.on_printed_page() : judge.on_typed_page();
}

}  // namespace disarm::parse
