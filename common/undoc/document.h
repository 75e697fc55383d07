// A document as the parser understood it: masthead, paragraphs in reading order, citations, and what was odd.
// The parts of a resolution are described in domain.md 2.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/undoc/session.h"

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
std::optional<ParagraphType> parse_paragraph_type(std::string_view name);

struct Paragraph {
  ParagraphType type = ParagraphType::kOther;
  std::string label;                   // without punctuation: "5", "a", "ii", "I"; empty when none is printed
  std::string opener;                  // "Recalling"; empty when the text starts without one
  std::string text;                    // label and footnote marks removed, lines joined
  std::vector<std::string> footnotes;  // marks of the footnotes that the text refers to
};

struct Document {
  std::string symbol;  // canonical; empty when the document has none
  std::string kind;    // "resolution", "draft resolution", "draft decision", "amendment", "other", ...
  std::optional<Session> session;
  std::vector<std::string> agenda_items;  // "98 (mm)"
  std::vector<std::string> agenda_titles;
  std::string title;
  std::optional<Date> adopted;
  std::string committee;  // "First Committee"; empty when none
  std::string report;     // "A/79/408, para. 114"
  std::vector<std::string> sponsors;
  std::string language = "en";         // ISO 639-1
  std::vector<Paragraph> paragraphs;   // in reading order, footnotes last
  std::vector<std::string> citations;  // canonical symbols that the paragraphs cite, each once, in order
  std::vector<std::string> warnings;   // what is odd, as sentences for a person
};

// The address of each paragraph within its document, as users cite it: "op5" for operative 5, "pp3" for the
// third preambular paragraph, "op5(a)" below it, "p17" (place in reading order) for what has no better name.
// Same length as `document.paragraphs`; all different.
std::vector<std::string> paragraph_ids(const Document& document);

}  // namespace disarm::undoc
