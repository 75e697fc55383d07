#include "indexer/parse/parse.h"

#include <algorithm>

#include "common/text/language.h"
#include "common/undoc/citation.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/block.h"
#include "indexer/parse/body.h"
#include "indexer/parse/council_head.h"
#include "indexer/parse/footnotes.h"
#include "indexer/parse/furniture.h"
#include "indexer/parse/glued_fields.h"
#include "indexer/parse/masthead.h"
#include "indexer/parse/other_head.h"
#include "indexer/parse/printed_symbol.h"
#include "indexer/parse/rich_text.h"
#include "indexer/parse/spaced_words.h"
#include "indexer/parse/text_marks.h"

namespace disarm::parse {
namespace {

using undoc::ParagraphType;

void append_footnotes(const std::vector<Footnote>& notes, undoc::Document& document) {
  for (const Footnote& note : notes) {
    undoc::Paragraph paragraph;
    paragraph.type = ParagraphType::kFootnote;
    paragraph.label = note.mark;
    RichText text = join_lines(note.lines);
    paragraph.footnotes = take_marks(text);
    paragraph.text = plain(text);
    document.paragraphs.push_back(std::move(paragraph));
  }
}

void collect_citations(undoc::Document& document) {
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    if (paragraph.type == ParagraphType::kTable) continue;
    for (const undoc::Citation& citation : undoc::find_citations(paragraph.text)) {
      const bool known = std::find(document.citations.begin(), document.citations.end(), citation.symbol) !=
                         document.citations.end();
      if (!known && citation.symbol != document.symbol) document.citations.push_back(citation.symbol);
    }
  }
}

std::string all_text(const undoc::Document& document) {
  std::string all = document.title;
  for (const undoc::Paragraph& paragraph : document.paragraphs) all += '\n' + paragraph.text;
  return all;
}

// What nothing in the text told: from the file's name, and from what is known by now.
void fill_gaps(undoc::Document& document, std::string_view file_name) {
  if (document.symbol.empty()) document.symbol = symbol_of_file_name(file_name);
  const auto symbol = undoc::parse_symbol(document.symbol);
  if (!document.session && symbol) document.session = symbol->session;
  document.language = text::detect_language(all_text(document)).code;
}

}  // namespace

undoc::Document parse(const extract::StyledText& styled, std::string_view file_name) {
  LaidOutText text = lay_out(styled);
  remove_furniture(text);
  if (text.layout.geometry == extract::Geometry::kTypewriter) join_spaced_words(text);
  split_glued_fields(text);
  const std::vector<Footnote> notes = detach_footnotes(text);
  if (!text.layout.has_styles) raise_marks(text, notes);
  const std::vector<Block> blocks = build_blocks(text);

  undoc::Document document;
  document.warnings = styled.warnings;
  size_t body = read_masthead(blocks, document);
  if (document.kind.empty()) body = read_council_head(blocks, document);
  if (document.kind.empty()) {
    document.kind = "other";
    read_other_head(blocks, text.layout, document);
  }
  read_body(blocks, body, text.layout, document);
  append_footnotes(notes, document);
  fill_gaps(document, file_name);
  collect_citations(document);
  return document;
}

}  // namespace disarm::parse
