#include "indexer/parse/parse.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "common/text/language.h"
#include "common/text/unicode.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/block.h"
#include "indexer/parse/body.h"
#include "indexer/parse/citations.h"
#include "indexer/parse/council_head.h"
#include "indexer/parse/declared.h"
#include "indexer/parse/document_dates.h"
#include "indexer/parse/document_words.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/footnotes.h"
#include "indexer/parse/furniture.h"
#include "indexer/parse/glued_fields.h"
#include "indexer/parse/hoisted_lines.h"
#include "indexer/parse/lettered_parts.h"
#include "indexer/parse/lost_hyphens.h"
#include "indexer/parse/masthead.h"
#include "indexer/parse/numbered_head.h"
#include "indexer/parse/oddities.h"
#include "indexer/parse/other_head.h"
#include "indexer/parse/printed_symbol.h"
#include "indexer/parse/rich_text.h"
#include "indexer/parse/spaced_words.h"
#include "indexer/parse/text_marks.h"
#include "indexer/parse/votes.h"

namespace disarm::parse {
namespace {

using undoc::ParagraphType;

void append_footnotes(const std::vector<Footnote>& notes, undoc::Document& document, Trace& trace) {
  for (const Footnote& note : notes) {
    undoc::Paragraph paragraph;
    paragraph.type = ParagraphType::kFootnote;
    paragraph.label = note.mark;
    RichText text = join_lines(note.lines);
    paragraph.footnotes = take_marks(text);
    paragraph.text = plain(text);
    trace.paragraph(note.source, note.printed.empty() ? note.mark : note.printed, document.paragraphs.size());
    for (const TextLine& line : note.lines) trace.paragraph(line, document.paragraphs.size());
    document.paragraphs.push_back(std::move(paragraph));
  }
}

// The masthead as it is printed: lines of one field are one text.
void keep_masthead(const std::vector<Piece>& pieces, undoc::Document& document) {
  std::vector<undoc::MastheadLine>& masthead = document.masthead;
  for (const Piece& piece : pieces) {
    if (piece.role != Role::kMasthead) continue;
    const std::string text = text::collapse_spaces(piece.text);
    if (masthead.empty() || masthead.back().field != piece.name) {
      masthead.push_back({std::string(piece.name), text});
    } else {
      masthead.back().text += ' ' + text;
    }
  }
}

std::string all_text(const undoc::Document& document) {
  std::string all = document.title;
  for (const undoc::Paragraph& paragraph : document.paragraphs) all += '\n' + paragraph.text;
  return all;
}

// "General Assembly", where the text says "The General Assembly,".
std::string enacting_organ(const undoc::Document& document) {
  const auto line = std::ranges::find(document.paragraphs, ParagraphType::kEnacting, &undoc::Paragraph::type);
  return line == document.paragraphs.end() ? std::string() : organ_of_enacting_line(line->text);
}

struct Repairs {
  size_t blanks = 0;   // taken out
  size_t hyphens = 0;  // put back
};

// Mends what converters to plain text do to words.
Repairs repair_words(LaidOutText& text) {
  Repairs repairs;
  const bool typed = text.layout.geometry == extract::Geometry::kTypewriter;
  if (!typed && !text.layout.flush) return repairs;
  DocumentWords words(text.lines);
  if (typed) repairs.blanks = join_spaced_words(text, words);
  if (repairs.blanks > 0) words = DocumentWords(text.lines);
  if (text.layout.flush) repairs.hyphens = restore_hyphens(text, words);
  return repairs;
}

void tell(const Repairs& repairs, std::vector<undoc::Oddity>& oddities) {
  if (repairs.blanks > 0) {
    oddities.push_back(
        {"joined-words", fmt::format("{} blanks that stood within words, before hyphens or before "
                                     "punctuation were taken out.",
                                     repairs.blanks)});
  }
  if (repairs.hyphens > 0) {
    oddities.push_back(
        {"restored-hyphens", fmt::format("{} hyphens were put back at line ends that the text has "
                                         "lost.",
                                         repairs.hyphens)});
  }
}

// What nothing in the text told: from what the file declares, from its name, and from what is known by now.
void fill_gaps(const extract::Declared& declared, std::string_view file_name, undoc::Document& document) {
  fill_declared(declared, document);
  if (document.symbol.empty()) document.symbol = symbol_of_file_name(file_name);
  const auto symbol = undoc::parse_symbol(document.symbol);
  if (!document.session && symbol) document.session = symbol->session;
  if (const std::string organ = enacting_organ(document); !organ.empty()) document.organ = organ;
  const std::string text = all_text(document);
  document.language = language_of(declared, text).code;
  if (document.kind.empty()) document.kind = undoc::kind_of_symbol(document.symbol);
  if (document.kind.empty()) document.kind = undoc::kind_of_text(text);
  if (document.kind.empty()) document.kind = undoc::kinds::kOther;
}

}  // namespace

Explained explain(const extract::StyledText& styled, std::string_view file_name) {
  Trace trace;
  LaidOutText text = lay_out(styled);
  remove_furniture(text, trace);
  if (text.layout.flush) lower_hoisted_lines(text);
  const Repairs repairs = repair_words(text);
  split_glued_fields(text);
  const std::vector<Footnote> notes = detach_footnotes(text, trace);
  if (!text.layout.has_styles) raise_marks(text, notes);
  const Layout layout = text.layout;
  const std::vector<Block> blocks = build_blocks(std::move(text));

  undoc::Document document;
  size_t body = read_masthead(blocks, document, trace);
  if (document.kind.empty()) body = read_council_head(blocks, document, trace);
  if (document.kind.empty()) body = read_numbered_head(blocks, document, trace);
  if (document.kind.empty()) read_other_head(blocks, layout, document);
  read_body(blocks, body, layout, document, trace);
  append_footnotes(notes, document, trace);
  fill_gaps(styled.declared, file_name, document);
  read_dates(document);
  collect_citations(document);

  std::vector<Piece> pieces = trace.take_pieces();
  keep_masthead(pieces, document);
  document.parts = find_lettered_parts(document);
  document.votes = find_votes(document);
  document.oddities = find_oddities(document, styled);
  tell(repairs, document.oddities);
  document.confidence = confidence(document.oddities);
  return {std::move(document), std::move(pieces), repairs.hyphens};
}

undoc::Document parse(const extract::StyledText& styled, std::string_view file_name) {
  return explain(styled, file_name).document;
}

}  // namespace disarm::parse
