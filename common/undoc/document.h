// A document as the parser understood it: masthead, paragraphs in reading order, citations, and what was odd.
// The parts of a resolution are described in domain.md 2.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/undoc/citation.h"
#include "common/undoc/session.h"
#include "common/undoc/vote.h"

namespace disarm::undoc {

enum class ParagraphType {
  kEnacting,  // "The General Assembly,"
  kPreambular,
  kOperative,
  kSubparagraph,
  kOther,  // flush text that resumes a paragraph, quoted text; the body of what is not a resolution
  kSectionHeading,
  kAnnexHeading,
  kAnnex,
  kTable,
  kFootnote,
  kClosing,  // "44th plenary meeting, 2 December 2024"
};

std::string_view to_string(ParagraphType type);  // "preambular", "section-heading", ...
bool is_known(ParagraphType type);               // false for a number that is no type

struct Paragraph {
  ParagraphType type = ParagraphType::kOther;
  std::string label;                   // without punctuation: "5", "a", "ii", "I"; empty when none is printed
  std::string opener;                  // "Recalling"; empty when the text starts without one
  std::string text;                    // label and footnote marks removed, lines joined
  std::vector<std::string> footnotes;  // marks of the footnotes that the text refers to
  size_t level = 0;                    // 1 for "(a)" below a paragraph, 2 for "(i)" below that
  std::vector<Citation> citations = {};  // in `text`, each time they occur
};

// A line of the masthead as it is printed.
struct MastheadLine {
  std::string field;  // "session", "report", ...; "not understood" when no rule knows it
  std::string text;
};

// What a person should look at before trusting the reading.
struct Oddity {
  std::string kind;     // "missing-number", "no-title", ...: stable, for scripts
  std::string message;  // a sentence for a person
};

// "A", "B" of a document that holds several resolutions, each with an enacting line of its own
// (domain.md 2.4).
struct LetteredPart {
  std::string letter;
  std::string title;
  std::string symbol;  // "A/RES/50/72A"; empty when the document has none
  size_t begin = 0;    // its paragraphs are [begin, end) of the document's
  size_t end = 0;
};

struct Document {
  std::string symbol;  // canonical; empty when the document has none
  std::string kind;    // "resolution", "draft decision", "letter", ...: document_kind.h lists them
  std::optional<Session> session;
  std::vector<std::string> agenda_items;  // "98 (mm)"
  std::vector<std::string> agenda_titles;
  std::string title;
  std::optional<Date> adopted;
  std::optional<Date> distributed;  // the date below "Distr."
  std::optional<Date> dated;        // of a letter, a meeting, the signing of a treaty
  std::string meeting;              // "44th plenary meeting", of which this is the record or that adopted it
  std::string organ;                // "General Assembly", as the letterhead or the enacting line names it
  std::string committee;            // "First Committee"; empty when none
  std::string report;               // "A/79/408, para. 114"
  bool without_committee = false;   // "without reference to a Main Committee"
  std::vector<std::string> sponsors;
  std::string language = "en";         // ISO 639-1
  std::vector<Paragraph> paragraphs;   // in reading order, footnotes last
  std::vector<std::string> citations;  // canonical symbols that the paragraphs cite, each once, in order
  std::vector<MastheadLine> masthead;  // in reading order; empty when the document has none
  std::vector<LetteredPart> parts;     // empty when the document is one resolution
  std::vector<Vote> votes;             // in the order in which their results are printed
  std::vector<Oddity> oddities;        // what is odd
  double confidence = 1;               // 0 to 1: how far the reading can be trusted, as the oddities tell
};

// The address of each paragraph within its document, as users cite it: "op5" for operative 5, "pp3" for the
// third preambular paragraph, "op5(a)(i)" below it, "annex2-3(a)" in annex II, "annex-art8-1" in its article
// 8, "para12" in a report, "p17" (place in reading order) for what has no better name. Same length as
// `document.paragraphs`; all different.
std::vector<std::string> paragraph_ids(const Document& document);

}  // namespace disarm::undoc
