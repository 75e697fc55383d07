#include "indexer/parse/other_head.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

#include "common/undoc/agenda_item.h"
#include "common/undoc/document_date.h"
#include "common/undoc/document_kind.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/meeting.h"
#include "indexer/parse/printed_symbol.h"

namespace disarm::parse {
namespace {

constexpr size_t kHeadBlocks = 15;
constexpr size_t kLongestHeadLine = 90;    // bytes; lines of running text can be longer
constexpr size_t kLongestHeadBlock = 300;  // the title of a letter takes three lines
constexpr size_t kLongestMeetingBlock = 150;

constexpr std::string_view kCut = " \u2026";

// The first words, as many as can be a title.
std::string first_words(const Block& block) {
  constexpr size_t kLongest = 150;
  std::string words = block.text();
  if (words.size() <= kLongest) return words;
  words.resize(std::min(words.rfind(' ', kLongest), kLongest));
  return words.append(kCut);
}

// The first line of a plain text is its title, by the custom of such files; a line that only ends where the
// page does is the beginning of a sentence, and is marked as cut.
std::string first_line(const Block& block) {
  constexpr size_t kLongest = 300;
  std::string line = block.first().text;
  if (line.size() > kLongest) return first_words(block);
  const bool ends =
      block.lines.size() == 1 || std::string_view(".?!:").find(line.back()) != std::string::npos;
  const bool goes_on = !ends && std::islower(static_cast<unsigned char>(block.lines[1].text.front())) != 0;
  return goes_on ? line.append(kCut) : line;
}

class Reader {
 public:
  Reader(const Layout& layout, undoc::Document& document) : layout_(layout), document_(document) {}

  void read(const Block& block) {
    const std::string text = block.text();
    for (const TextLine& line : block.lines) read_line(line.text);
    if (text.size() <= kLongestHeadBlock) lines_.push_back(text);
    if (text.size() <= kLongestMeetingBlock) read_meeting(text);
    if (document_.title.empty() && is_title(block, text)) document_.title = text;
  }

  void finish(const std::vector<Block>& blocks) {
    document_.kind = undoc::kind_of_symbol(document_.symbol);
    if (document_.kind.empty()) document_.kind = undoc::kind_of_head(lines_);
    if (document_.kind.empty() && starts_with_meeting_ && document_.dated) {
      document_.kind = undoc::kinds::kMeetingRecord;
    }
    if (document_.kind == undoc::kinds::kMeetingRecord) {
      if (!meeting_block_.empty()) document_.title = meeting_block_;
    } else {
      document_.meeting.clear();
      document_.dated.reset();
    }
    if (document_.title.empty() || document_.kind == undoc::kinds::kLetter) take_title_of_kind();
    if (document_.title.empty() && !blocks.empty()) {
      const bool is_plain_text = layout_.geometry == extract::Geometry::kTypewriter;
      document_.title = is_plain_text ? first_line(blocks.front()) : first_words(blocks.front());
    }
  }

 private:
  void read_line(const std::string& line) {
    constexpr size_t kLinesWithSymbol = 8;
    if (lines_read_++ < kLinesWithSymbol) read_symbol(line);
    if (line.size() > kLongestHeadLine) return;
    lines_.push_back(line);
    if (document_.symbol.empty()) return;  // speeches speak of sessions as well
    if (!document_.session) document_.session = undoc::parse_session_line(line);
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
    if (names_it) starts_with_meeting_ = text.starts_with(meeting);
    if (dates_it) document_.dated = date->date;
    if (!names_it && !dates_it) return;
    if (!meeting_block_.empty()) meeting_block_ += ", ";
    meeting_block_ += text;
  }

  bool is_title(const Block& block, const std::string& text) const {
    return layout_.has_styles && is_heading(block, text, layout_) && text.find(' ') != std::string::npos &&
           !is_letterhead(text) && !undoc::parse_session_line(text) && printed_symbol(text).empty();
  }

  // "Letter dated 27 January 2025 from the Secretary-General addressed to the President of the Security
  // Council"
  void take_title_of_kind() {
    for (const std::string& line : lines_) {
      if (!undoc::kind_of_head({line}).empty() && line.size() > document_.title.size())
        document_.title = line;
    }
  }

  const Layout& layout_;
  undoc::Document& document_;
  size_t lines_read_ = 0;
  std::vector<std::string> lines_;  // of the head, short ones alone and whole blocks
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
