#include "indexer/parse/masthead.h"

#include <algorithm>
#include <optional>
#include <span>

#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/document_date.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/opener.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/agenda_titles.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/masthead_fields.h"
#include "indexer/parse/printed_symbol.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

enum class Field { kLetterhead, kSession, kAgenda, kAgendaTitle, kAdoption, kReport, kSponsors, kTitle };

// The names of fields in Document::masthead.
std::string_view name_of(Field field) {
  switch (field) {
    case Field::kLetterhead:
      return "letterhead";
    case Field::kSession:
      return "session";
    case Field::kAgenda:
      return "agenda item";
    case Field::kAgendaTitle:
      return "agenda title";
    case Field::kAdoption:
      return "adoption";
    case Field::kReport:
      return "report";
    case Field::kSponsors:
      return "sponsors";
    case Field::kTitle:
      break;
  }
  return "title";
}

// The text of lines without footnote marks.
std::string words_of(std::span<const TextLine> lines) {
  RichText text = join_lines(lines);
  take_marks(text);
  return plain(text);
}

// Reads the blocks from top to bottom; each line either begins a field or goes on with the last one.
class Reader {
 public:
  Reader(undoc::Document& document, Trace& trace) : document_(document), trace_(trace) {}

  void read(const Block& block) {
    if (const std::optional<SponsorField> sponsors = read_sponsor_field(words_of(block.lines))) {
      document_.kind = sponsors->kind;
      document_.sponsors = sponsors->sponsors;
      field_ = Field::kSponsors;
      for (const TextLine& line : block.lines) trace_.masthead(line, name_of(field_));
      return;
    }
    block_begins_ = true;
    for (const TextLine& line : block.lines) {
      trace_.masthead(line, read(line, words_of({&line, 1})));
      block_begins_ = false;
    }
  }

  void finish() {
    document_.agenda_titles = agenda_titles_.titles(document_.agenda_items.size());
    document_.adopted = date_in(adoption_);
    const ReportField report = read_report_field(report_);
    if (!report.committee.empty()) document_.committee = report.committee;
    document_.report = report.report;
    document_.without_committee = report.without_committee;
    const size_t number = title_number_length(document_.title);
    if (number > 0) {
      const auto symbol = undoc::parse_symbol(
          document_.title.substr(0, std::min(document_.title.find('.'), document_.title.find(" - "))));
      if (document_.symbol.empty() && symbol) document_.symbol = symbol->canonical;
      document_.title.erase(0, number);
    }
  }

 private:
  static std::optional<Date> date_in(const std::string& text) {
    const auto found = undoc::find_date(text);
    return found ? std::optional(found->date) : std::nullopt;
  }

  // The name of the field that the line belongs to.
  std::string_view read(const TextLine& line, const std::string& words) {
    if (field_ == Field::kLetterhead && read_letterhead(line, words)) return name_of(field_);
    if (field_ == Field::kSession && is_committee_line(words)) {
      document_.committee = words;
      return "committee";
    }
    if (field_ == Field::kSession && words == "(Fourth Committee)" && !document_.committee.empty()) {
      append_line(document_.committee, words);
      return "committee";
    }
    if (begin_field(words)) return name_of(field_);
    if (field_ <= Field::kSession) return kNotUnderstood;
    const bool second_title = field_ == Field::kTitle && (block_begins_ || in_second_title_);
    in_second_title_ = second_title;
    continue_field(line, words);
    return second_title ? kSecondTitle : name_of(field_);
  }

  // True when the line is part of the letterhead.
  bool read_letterhead(const TextLine& line, const std::string& words) {
    if (document_.symbol.empty()) document_.symbol = printed_symbol(words);
    if (document_.organ.empty()) document_.organ = organ_of_letterhead(words);
    const auto date = undoc::find_date(words);
    const bool date_alone = date && date->end - date->begin == words.size();
    const bool known = is_letterhead(words) || line.text == document_.symbol || date_alone;
    if (known && date && !document_.distributed) document_.distributed = date->date;
    return known;
  }

  bool begin_field(const std::string& words) {
    if (is_adoption_line(words)) {
      document_.kind = adopted_kind(words);
      adoption_ = words;
      field_ = Field::kAdoption;
    } else if (is_report_line(words)) {
      report_ = words;
      field_ = Field::kReport;
    } else if (field_ <= Field::kSession && undoc::parse_session_heading(words)) {
      document_.session = undoc::parse_session_heading(words);
      field_ = Field::kSession;
    } else if (field_ <= Field::kAgenda && !undoc::parse_agenda_line(words).empty()) {
      const std::vector<std::string> items = undoc::parse_agenda_line(words);
      document_.agenda_items.insert(document_.agenda_items.end(), items.begin(), items.end());
      field_ = Field::kAgenda;
    } else if (field_ >= Field::kAdoption && field_ < Field::kTitle && title_number_length(words) > 0) {
      document_.title = words;
      field_ = Field::kTitle;
    } else {
      return false;
    }
    return true;
  }

  void continue_field(const TextLine& line, const std::string& words) {
    switch (field_) {
      case Field::kLetterhead:
      case Field::kSession:
        break;
      case Field::kAgenda:
      case Field::kAgendaTitle:
        agenda_titles_.add({words, line.right, field_ == Field::kAgenda || block_begins_});
        field_ = Field::kAgendaTitle;
        break;
      case Field::kAdoption:
        append_line(adoption_, words);
        break;
      case Field::kReport:
        if (report_.ends_with(']')) {
          document_.title = words;
          field_ = Field::kTitle;
        } else {
          append_line(report_, words);
        }
        break;
      case Field::kSponsors:
      case Field::kTitle:
        append_line(document_.title, words);
        field_ = Field::kTitle;
        break;
    }
  }

  undoc::Document& document_;
  Trace& trace_;
  Field field_ = Field::kLetterhead;
  bool block_begins_ = false;
  bool in_second_title_ = false;
  AgendaTitles agenda_titles_;
  std::string adoption_;
  std::string report_;
};

// Whether the document is of the kind that has a masthead: an adoption line or a line of sponsors.
bool shows_kind(const Block& block) {
  return is_adoption_line(words_of({&block.first(), 1})) ||
         read_sponsor_field(words_of(block.lines)).has_value();
}

// Whether a block below the one that shows the kind belongs to the masthead: the report line, the title.
bool is_head(const Block& block, bool after_title) {
  const std::string& first = block.first().text;
  return block.bold() || is_adoption_line(first) || is_report_line(first) || title_number_length(first) > 0 ||
         (!after_title && !undoc::find_opener(first));
}

// "A" or "I" alone: the number of the first part or section stands above the organ's line
// (domain.md 2.4, 2.9).
bool begins_first_part(const Block& block) {
  return block.first().text == "A" || block.first().text == "I";
}

// The block with which the text begins: the organ's line, or where it is missing, what follows the title.
size_t find_body(const std::vector<Block>& blocks, size_t kind_at) {
  for (size_t i = kind_at + 1; i < blocks.size(); ++i) {
    const std::string text = blocks[i].text();
    const bool begins_text = is_enacting_line(text) || starts_with_organ(text) || begins_decision(text);
    if (begins_text || begins_first_part(blocks[i])) return i;
  }
  size_t body = kind_at + 1;
  bool after_title = false;
  while (body < blocks.size() && is_head(blocks[body], after_title)) {
    after_title = !is_report_line(blocks[body].first().text);
    ++body;
  }
  return body;
}

}  // namespace

size_t read_masthead(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace) {
  constexpr size_t kSearched = 40;  // blocks; a masthead has about ten
  const auto end = blocks.begin() + static_cast<ptrdiff_t>(std::min(blocks.size(), kSearched));
  const auto kind = std::find_if(blocks.begin(), end, shows_kind);
  if (kind == end) return 0;
  const size_t body = find_body(blocks, static_cast<size_t>(kind - blocks.begin()));
  undoc::Document head;
  Trace account;
  Reader reader(head, account);
  for (size_t i = 0; i < body; ++i) reader.read(blocks[i]);
  reader.finish();
  if (head.kind.empty()) return 0;  // the line that promised a kind is another field's
  document = std::move(head);
  trace.add(std::move(account));
  return body;
}

}  // namespace disarm::parse
