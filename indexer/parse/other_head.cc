#include "indexer/parse/other_head.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/document_date.h"
#include "common/undoc/document_kind.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/letters.h"
#include "indexer/parse/meeting.h"
#include "indexer/parse/printed_symbol.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

constexpr size_t kHeadBlocks = 15;
constexpr size_t kNone = std::string::npos;
constexpr size_t kLongestHeadLine = 90;    // bytes; lines of running text can be longer
constexpr size_t kLongestHeadBlock = 300;  // the title of a letter takes three lines
constexpr size_t kLongestMeetingBlock = 150;

constexpr std::string_view kCut = " \u2026";

// The first words, as many as can be a title.
std::string first_words(const std::vector<Block>& blocks) {
  constexpr size_t kLongest = 150;
  std::string words;
  for (size_t i = 0; i < blocks.size() && (words.empty() || is_section_number(words)); ++i)
    append_line(words, blocks[i].text());
  if (words.size() <= kLongest) return words;
  words.resize(std::min(words.rfind(' ', kLongest), kLongest));
  return words.append(kCut);
}

// The first line of a plain text is its title, by the custom of such files; a line that only ends where the
// page does is the beginning of a sentence, and is marked as cut.
std::string first_line(const std::vector<Block>& blocks) {
  constexpr size_t kLongest = 300;
  const Block& block = blocks.front();
  std::string line = block.first().text;
  if (line.size() > kLongest) return first_words(blocks);
  const bool ends =
      block.lines.size() == 1 || std::string_view(".?!:").find(line.back()) != std::string::npos;
  const bool goes_on = !ends && std::islower(static_cast<unsigned char>(block.lines[1].text.front())) != 0;
  return goes_on ? line.append(kCut) : line;
}

// "General Assembly", "Distr.: General": what gaps part in a line.
std::vector<std::string> columns_of(const TextLine& line) {
  std::vector<std::string> columns(1);
  for (const extract::Span& span : line.spans) {
    if (span.superscript) continue;
    if (span.after_gap && !columns.back().empty()) columns.emplace_back();
    columns.back() += span.text;
  }
  for (std::string& column : columns) column = text::collapse_spaces(column);
  return columns;
}

class Reader {
 public:
  Reader(const Layout& layout, undoc::Document& document) : layout_(layout), document_(document) {}

  void read(const Block& block) {
    const std::string text = block.text();
    for (const TextLine& line : block.lines) read_line(line);
    if (text.size() <= kLongestHeadBlock) read_short(block, text);
    if (text.size() <= kLongestMeetingBlock) read_meeting(text);
    if (document_.title.empty() && is_title(block, text)) document_.title = text;
    if (agenda_block_ == kNone && !document_.agenda_items.empty()) agenda_block_ = texts_.size();
    texts_.push_back(text);
  }

  void finish(const std::vector<Block>& blocks) {
    document_.kind = undoc::kind_of_symbol(document_.symbol);
    if (document_.kind.empty()) document_.kind = undoc::kind_of_head(heads_);
    if (document_.kind.empty() && starts_with_meeting_ && document_.dated) {
      document_.kind = undoc::kinds::kMeetingRecord;
    }
    if (document_.kind == undoc::kinds::kMeetingRecord) {
      if (!meeting_block_.empty()) document_.title = meeting_block_;
    } else {
      document_.meeting.clear();
      document_.dated.reset();
    }
    if (document_.kind != undoc::kinds::kMeetingRecord) take_title_of_kind();
    if (document_.title.empty() && !blocks.empty()) {
      const bool is_plain_text = layout_.geometry == extract::Geometry::kTypewriter;
      document_.title = is_plain_text ? first_line(blocks) : first_words(blocks);
    }
    take_agenda_titles();
  }

 private:
  // Letterheads stand in columns.
  void read_line(const TextLine& line) {
    constexpr size_t kLinesWithSymbol = 8;
    const bool can_have_symbol = lines_read_++ < kLinesWithSymbol;
    for (const std::string& column : columns_of(line)) {
      if (can_have_symbol) read_symbol(column);
      if (column.size() <= kLongestHeadLine) read_column(column);
    }
  }

  void read_column(const std::string& line) {
    if (document_.symbol.empty()) return;  // speeches speak of sessions as well
    if (!document_.session) document_.session = undoc::parse_session_heading(line);
    if (document_.agenda_items.empty()) document_.agenda_items = undoc::parse_agenda_line(line);
    if (document_.organ.empty()) document_.organ = organ_of_letterhead(line);
    if (!document_.distributed) document_.distributed = date_of_letterhead(line);
  }

  // Letterheads print the symbol at an end of a short line; running text cites others anywhere.
  void read_symbol(const std::string& line) {
    constexpr ptrdiff_t kMostBlanks = 5;
    if (std::count(line.begin(), line.end(), ' ') > kMostBlanks) return;
    if (document_.symbol.empty()) document_.symbol = printed_symbol(line);
  }

  static std::optional<Date> date_of_letterhead(const std::string& line) {
    const auto date = undoc::find_date(line);
    if (!date) return std::nullopt;
    const bool alone = date->end - date->begin == line.size();
    return alone || is_letterhead(line) ? std::optional(date->date) : std::nullopt;
  }

  // "29th plenary meeting", "Tuesday, 29 October 2024, 3 p.m.": one block or two.
  void read_meeting(const std::string& text) {
    const std::string meeting = meeting_in(text);
    const auto date = undoc::find_date(text);
    const bool names_it = document_.meeting.empty() && !meeting.empty();
    const bool dates_it = !document_.dated && date && !date_of_letterhead(text);
    if (names_it) document_.meeting = meeting;
    if (names_it) starts_with_meeting_ = starts_with_folded(text, meeting);
    if (dates_it) document_.dated = date->date;
    if (!names_it && !dates_it) return;
    if (!meeting_block_.empty()) meeting_block_ += ", ";
    meeting_block_ += text;
  }

  // A block of the head, not of running text, whose lines can begin with the name of a kind as well.
  void read_short(const Block& block, const std::string& text) {
    heads_.push_back(text);
    for (size_t i = 1; i < block.lines.size(); ++i) {
      // A title can stand below the session or the agenda item in one block.
      std::string rest;
      for (size_t k = i; k < block.lines.size(); ++k) append_line(rest, block.lines[k].text);
      if (!goes_on_with_sentence(rest)) heads_.push_back(rest);
    }
  }

  bool is_title(const Block& block, const std::string& text) const {
    return layout_.has_styles && is_heading(block, text, layout_) && text.find(' ') != std::string::npos &&
           !is_letterhead(text) && !undoc::parse_session_heading(text) && printed_symbol(text).empty();
  }

  // "Letter dated 27 January 2025 from the Secretary-General addressed to the President of the Security
  // Council"
  void take_title_of_kind() {
    const auto names = [&](const std::string& head) {
      return !document_.kind.empty() && undoc::kind_of_head({head}) == document_.kind;
    };
    const auto head = std::ranges::find_if(heads_, names);
    if (head != heads_.end()) document_.title = *head;
  }

  // What stands between the agenda item and the title: the item's title, one block for each.
  void take_agenda_titles() {
    const auto title = std::ranges::find(texts_, document_.title);
    if (agenda_block_ == kNone || title == texts_.end()) return;
    const auto first = texts_.begin() + static_cast<ptrdiff_t>(agenda_block_) + 1;
    if (first >= title) return;
    const size_t items = document_.agenda_items.size();
    for (auto text = first; text != title; ++text) {
      const bool begins = document_.agenda_titles.size() < items;
      if (begins) document_.agenda_titles.push_back(*text);
      if (!begins) append_line(document_.agenda_titles.back(), *text);
    }
  }

  const Layout& layout_;
  undoc::Document& document_;
  size_t lines_read_ = 0;
  std::vector<std::string> texts_;  // of the blocks
  std::vector<std::string> heads_;  // short blocks, and what stands in them from each of their lines on
  size_t agenda_block_ = kNone;     // the first with an agenda item
  std::string meeting_block_;
  bool starts_with_meeting_ = false;
};

}  // namespace

void read_other_head(const std::vector<Block>& blocks, const Layout& layout, undoc::Document& document) {
  Reader reader(layout, document);
  for (size_t i = 0; i < std::min(blocks.size(), kHeadBlocks); ++i) reader.read(blocks[i]);
  reader.finish(blocks);
}

}  // namespace disarm::parse
