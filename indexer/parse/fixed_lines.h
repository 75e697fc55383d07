// The lines that resolutions print word for word, in six languages: data/fixed_lines.tsv of common/undoc.
#pragma once

#include <string>
#include <string_view>

namespace disarm::parse {

// "The General Assembly," or "The Security Council," alone, the comma sometimes missing.
bool is_enacting_line(std::string_view line);

// The same words at the start of a longer text: "The General Assembly, recalling ..., decides ...".
bool starts_with_organ(std::string_view text);

// "At its 44th plenary meeting, on 2 December 2024, the General Assembly, on the recommendation of the First
// Committee, decided ...": decisions tell in one sentence what was decided.
bool begins_decision(std::string_view text);

// "44th plenary meeting", "50th (resumed) plenary meeting", "Adopted unanimously at the 1382nd meeting."
bool is_closing_line(std::string_view line);

// Whether the line begins with a small letter, as the second line of an agenda title does: "decisions adopted
// by the General Assembly at its tenth special session".
bool goes_on_with_sentence(std::string_view line);

// "resolution" for "Resolution adopted by the General Assembly on ...", "decision" for the same of decisions;
// empty for other lines. A line that goes on with a sentence is none.
std::string_view adopted_kind(std::string_view line);

bool is_adoption_line(std::string_view line);

// "[on the report of ...", "[without reference to a Main Committee ..."
bool is_report_line(std::string_view line);

// "without reference to a Main Committee ...", the bracket removed or not.
bool is_without_committee(std::string_view report);

// "United Nations", "Distr.: General", "Original: English", ...: says nothing of this document's own.
bool is_letterhead(std::string_view line);

// The organ that the letterhead names, "General Assembly"; empty when the line names none.
std::string organ_of_letterhead(std::string_view line);

// The same of the line that enacts: its English name, whatever the language.
std::string organ_of_enacting_line(std::string_view line);

// "Annex", "Annex II", "Annex II Provisional agenda ...", "Appendix".
bool is_annex_heading(std::string_view line);

// "Annex" or "Annex II" and nothing else.
bool is_annex_line(std::string_view line);

}  // namespace disarm::parse
