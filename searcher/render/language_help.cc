#include "searcher/render/language_help.h"

#include "searcher/render/field_table.h"

namespace disarm::render {
namespace {

constexpr const char* kLanguage = R"(QUERY
  mines victims            documents with either word, the best first
  "victim assistance"      the phrase is required
  non-proliferation        however it is joined
  79/58, A/RES/79/58       that resolution first, then what cites it
  79/58#op5                that paragraph
  res 79/58 victims        searched in that resolution and in what cites it
  A/RES/79/*               all whose symbols begin so
  session:79               field:value filters; the same field twice: either
  title:"nuclear weapons"  words of a field
  session:75..79 date:2023-12..2024   ranges, also open: 75.. or >=75, <79
  session:"last 3 sessions"   counted back from the latest of the index
  committee:1              committee:first, committee:C.1, committee:"First Committee"
  session:(78 79) title:(mines OR bombs)   several values or words of a field
  mines AND (victims OR survivors) NOT naval
  mines && (victims || survivors) !naval   the same
  +mines -naval clearance  required, excluded, wanted
  land NEAR/5 mines        within five words; ADJ/5 in this order
  SAME(mines children)     all of it in one paragraph
  proliferat* wom?n        wildcards, in phrases too
  =mines mines~ mines^3    this form only; a slip forgiven; three times the weight
  operative paragraphs that urge ratification, 79th session
                           words that say where to look are filters
  paragraph 5 of 79/58     that paragraph first; also OP5, PP3
  (operative paragraphs) AND mines
                           in parentheses, too
  paragraphs on signature, ratification or accession
                           in questions about paragraphs, "or" joins what may stand for each other

  Text that begins as paragraphs do ("Recalling its resolution ...", eight words or more) and
  text of more than 30 words is a passage: pasted wording, whose quotation marks, parentheses,
  sessions and symbols are what it says. What is most like it comes first.

  A query has at most 16 kB, 128 symbols, 32 ranges and 32 words with ~ or a wildcard in front.

  Words also find their other forms, spellings and names (NPT, killer robots), and
  misspelt ones are corrected; --literal takes them as they are written.

FIELDS
)";

constexpr const char* kIndent = "  ";

}  // namespace

std::string language_help() {
  std::string text = kLanguage;
  bool is_line_start = true;
  for (const char c : fields_text()) {
    if (is_line_start) text += kIndent;
    is_line_start = c == '\n';
    text += c;
  }
  return text;
}

}  // namespace disarm::render
