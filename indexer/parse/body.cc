#include "indexer/parse/body.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/text/unicode.h"
#include "common/undoc/document_date.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/opener.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"
#include "indexer/parse/nesting.h"
#include "indexer/parse/numbered_head.h"
#include "indexer/parse/rich_text.h"
#include "indexer/parse/table.h"

namespace disarm::parse {
namespace {

using undoc::Paragraph;
using undoc::ParagraphType;

bool is_date(const std::string& text) {
  const auto date = undoc::find_date(text);
  return date && date->begin == 0 && date->end == text.size();
}

// Recalling, Concerned: what a preambular paragraph begins with (domain.md 2.6).
bool is_participle(std::string_view opener) {
  for (size_t from = 0; from < opener.size();) {
    const size_t end = std::min(opener.find(' ', from), opener.size());
    const std::string_view word = opener.substr(from, end - from);
    if (word.ends_with("ing") || word.ends_with("ed")) return true;
    from = end + 1;
  }
  return false;
}

// Arabic and Chinese are not printed in italics.
bool has_italics(std::string_view words) {
  constexpr char32_t kArabic = 0x600;
  size_t at = 0;
  return words.empty() || text::next_code_point(words, at) < kArabic;
}

class Reader {
 public:
  Reader(const Layout& layout, undoc::Document& document) : layout_(layout), document_(document) {}

  void read(const Block& block) {
    RichText text = join_lines(block.lines);
    Paragraph paragraph;
    paragraph.footnotes = take_marks(text);
    paragraph.text = plain(text);
    if (continues_closing(paragraph)) return;
    paragraph.type = type_of_fixed(block, paragraph.text);
    if (begins_part(paragraph.type)) in_annex_ = false;
    if (paragraph.type == ParagraphType::kOther) {
      read_running_text(text, paragraph);
    } else if (paragraph.type == ParagraphType::kSectionHeading) {
      if (!read_numbered_title(paragraph.text).symbol.empty()) in_annex_ = false;
      HeadingText heading = split_heading(paragraph.text);
      paragraph.label = std::move(heading.label);
      paragraph.text = std::move(heading.text);
    } else if (paragraph.type == ParagraphType::kAnnexHeading) {
      paragraph.label = annex_label(paragraph.text);
      in_annex_ = true;
    }
    add(std::move(paragraph), block);
  }

 private:
  bool is_resolution() const { return undoc::has_shape_of_resolution(document_.kind); }

  ParagraphType last_type() const {
    return document_.paragraphs.empty() ? ParagraphType::kOther : document_.paragraphs.back().type;
  }

  // The next part of a lettered set, below its letter, after the annex of the part before.
  bool begins_part(ParagraphType type) const {
    return type == ParagraphType::kEnacting && last_type() == ParagraphType::kSectionHeading &&
           document_.paragraphs.back().label.size() == 1;
  }

  // "44th plenary meeting" and the date below it can be two blocks.
  bool continues_closing(const Paragraph& paragraph) {
    if (last_type() != ParagraphType::kClosing || !is_date(paragraph.text)) return false;
    append_to_last(paragraph);
    return true;
  }

  void append_to_last(const Paragraph& paragraph) {
    Paragraph& last = document_.paragraphs.back();
    if (!last.text.empty() && !paragraph.text.empty()) last.text += ' ';
    last.text += paragraph.text;
    last.footnotes.insert(last.footnotes.end(), paragraph.footnotes.begin(), paragraph.footnotes.end());
  }

  // Types that lines have by their form alone; kOther for running text.
  ParagraphType type_of_fixed(const Block& block, const std::string& text) const {
    if (is_resolution()) {
      if (is_enacting_line(text)) return ParagraphType::kEnacting;
      if (is_closing_line(block.first().text)) return ParagraphType::kClosing;
      if (is_annex_heading(text) && is_heading(block, text, layout_)) return ParagraphType::kAnnexHeading;
    }
    if (block.table) return ParagraphType::kTable;
    if (is_resolution() && !read_numbered_title(text).symbol.empty()) return ParagraphType::kSectionHeading;
    if (!is_heading(block, text, layout_) && !titles_heading(text)) return ParagraphType::kOther;
    return continues_annex_title(block, text) ? ParagraphType::kAnnexHeading : ParagraphType::kSectionHeading;
  }

  // Below the number of a section or of an annex that stands alone: its title, however long.
  bool titles_heading(const std::string& text) const {
    const bool untitled =
        (last_type() == ParagraphType::kSectionHeading && document_.paragraphs.back().text.empty()) ||
        (last_type() == ParagraphType::kAnnexHeading && !annex_is_titled_);
    return untitled && !ends_clause(text) && !read_label(text);
  }

  // The title of an annex stands below the word "Annex" in type of the same size.
  bool continues_annex_title(const Block& block, const std::string& text) const {
    return last_type() == ParagraphType::kAnnexHeading && split_heading(text).label.empty() &&
           (!annex_is_titled_ || (block.first().size >= 0.95 * heading_size_ && is_large(block)));
  }

  bool is_large(const Block& block) const { return block.first().size > 1.1 * layout_.body_size; }

  static std::string annex_label(const std::string& text) {
    const size_t from = text.find(' ');
    if (from == std::string::npos) return {};
    std::string word = text.substr(from + 1, text.find(' ', from + 1) - from - 1);
    return is_roman(word) ? word : std::string();
  }

  void read_running_text(RichText& text, Paragraph& paragraph) {
    const std::optional<Label> label = read_label(paragraph.text);
    if (label && label->kind != LabelKind::kSection) {
      paragraph.label = label->name;
      paragraph.level = nesting_.level_of(*label);
      remove_prefix(text, label->length);
      paragraph.text = plain(text);
    }
    if (!is_resolution()) return;
    const std::string opener = opener_of(text, paragraph.text);
    paragraph.type = type_of_running_text(paragraph, label, opener);
    const bool opens =
        paragraph.type == ParagraphType::kPreambular || paragraph.type == ParagraphType::kOperative;
    if (opens && !starts_with_organ(paragraph.text)) paragraph.opener = opener;
  }

  std::string opener_of(const RichText& text, const std::string& words) const {
    if (layout_.has_styles && has_italics(words)) return leading_italics(text);
    const auto opener = undoc::find_opener(words);
    return opener ? words.substr(0, opener->length) : std::string();
  }

  ParagraphType type_of_running_text(const Paragraph& paragraph, const std::optional<Label>& label,
                                     const std::string& opener) {
    if (in_annex_) return ParagraphType::kAnnex;
    if (!paragraph.label.empty()) {
      if (label->kind != LabelKind::kNumber) return ParagraphType::kSubparagraph;
      return type_of_numbered(paragraph, opener);
    }
    if (starts_with_organ(paragraph.text) || begins_decision(paragraph.text))
      return ParagraphType::kOperative;
    if (!opener.empty()) {
      return is_preambular(opener, paragraph.text) ? ParagraphType::kPreambular : ParagraphType::kOperative;
    }
    return ParagraphType::kOther;
  }

  // Quoted text carries numbers of its own, which do not go on with the paragraphs' and open with no verb.
  ParagraphType type_of_numbered(const Paragraph& paragraph, const std::string& opener) {
    const int number = std::stoi(paragraph.label);
    if (opener.empty() && number != 1 && number <= last_number_) return ParagraphType::kOther;
    last_number_ = number;
    return ParagraphType::kOperative;
  }

  static bool is_preambular(const std::string& opener, const std::string& text) {
    const auto known = undoc::find_opener(text);
    if (known) return known->kind == undoc::OpenerKind::kPreambular;
    return is_participle(opener);
  }

  // Text that resumes a paragraph after its sub-paragraphs leaves their order alone.
  static bool ends_lists(const Paragraph& paragraph) {
    return paragraph.label.empty() && paragraph.type != ParagraphType::kOther &&
           paragraph.type != ParagraphType::kTable;
  }

  void add(Paragraph paragraph, const Block& block) {
    if (ends_lists(paragraph)) nesting_.restart();
    if (joins_date_above(paragraph)) return;
    const bool heads =
        paragraph.type == ParagraphType::kSectionHeading || paragraph.type == ParagraphType::kAnnexHeading;
    if (heads) heading_size_ = block.first().size;
    annex_is_titled_ = heads && (last_type() == ParagraphType::kAnnexHeading || block.lines.size() > 1);
    const bool merges = heads && last_type() == paragraph.type &&
                        (paragraph.type == ParagraphType::kAnnexHeading ||
                         (document_.paragraphs.back().text.empty() && paragraph.label.empty()));
    const bool goes_on = paragraph.type == ParagraphType::kTable && last_type() == paragraph.type;
    if (!merges && !goes_on) {
      document_.paragraphs.push_back(std::move(paragraph));
      return;
    }
    append_to_last(paragraph);
  }

  // Chinese documents print the date above the meeting (domain.md 2.10).
  bool joins_date_above(const Paragraph& paragraph) {
    const bool can_join = paragraph.type == ParagraphType::kClosing && !document_.paragraphs.empty() &&
                          last_type() == ParagraphType::kOther;
    if (!can_join) return false;
    Paragraph& date = document_.paragraphs.back();
    if (!is_date(date.text)) return false;
    date.type = ParagraphType::kClosing;
    append_to_last(paragraph);
    return true;
  }

  const Layout& layout_;
  undoc::Document& document_;
  Nesting nesting_;
  bool in_annex_ = false;
  double heading_size_ = 0;
  bool annex_is_titled_ = false;
  int last_number_ = 0;  // of operative paragraphs
};

}  // namespace

void read_body(const std::vector<Block>& blocks, size_t from, const Layout& layout, undoc::Document& document,
               Trace& trace) {
  Reader reader(layout, document);
  for (size_t i = from; i < blocks.size(); ++i) {
    reader.read(blocks[i]);
    for (const TextLine& line : blocks[i].lines) trace.paragraph(line, document.paragraphs.size() - 1);
  }
}

}  // namespace disarm::parse
