// What kinds of documents there are besides resolutions, decisions and their drafts, and by which words each
// is recognised. The words stand in data/document_kinds.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

// The names in Document::kind.
namespace kinds {
inline constexpr std::string_view kResolution = "resolution";
inline constexpr std::string_view kDecision = "decision";
inline constexpr std::string_view kDraftResolution = "draft resolution";
inline constexpr std::string_view kDraftDecision = "draft decision";
inline constexpr std::string_view kAmendment = "amendment";
inline constexpr std::string_view kPresidentialStatement = "presidential statement";
inline constexpr std::string_view kMeetingRecord = "meeting record";
inline constexpr std::string_view kLetter = "letter";
inline constexpr std::string_view kNote = "note";
inline constexpr std::string_view kReport = "report";
inline constexpr std::string_view kTreaty = "treaty";
inline constexpr std::string_view kSpeech = "speech";
inline constexpr std::string_view kOther = "other";
}  // namespace kinds

// Whether documents of the kind have a resolution's shape: preambular and operative paragraphs.
bool has_shape_of_resolution(std::string_view kind);

// "presidential statement" for S/PRST/2013/2, "meeting record" for A/79/PV.44; empty when the symbol tells no
// kind.
std::string_view kind_of_symbol(std::string_view canonical);

// The kind that the lines of a document's head name: "letter" for "Letter dated 27 January 2025 from ...". Of
// several, the one that the table lists first: a letter can transmit a report, a report no letter. Empty when
// none does.
std::string_view kind_of_head(const std::vector<std::string>& lines);

// "treaty" or "speech", by the phrases of `text` that only such texts have, and by how often its speaker
// speaks of himself; empty when there are fewer than two such signs.
std::string_view kind_of_text(std::string_view text);

}  // namespace disarm::undoc
