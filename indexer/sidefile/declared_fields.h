// Names of the fields that side files declare. Those that are fields of the index too (common/index/field.h)
// have its names, so that one query finds both.
#pragma once

#include <string_view>

namespace disarm::sidefile {

inline constexpr std::string_view kSymbol = "symbol";
inline constexpr std::string_view kTitle = "title";
inline constexpr std::string_view kDate = "date";      // of the document, ISO as far as it is known
inline constexpr std::string_view kAgenda = "agenda";  // "61 (d)"
inline constexpr std::string_view kAgendaTitle = "agenda-title";
inline constexpr std::string_view kRelated = "related";  // symbols of drafts, reports, resolutions
inline constexpr std::string_view kVote = "vote";        // "Adopted 122-55-1, 77th plenary meeting"
inline constexpr std::string_view kYes = "yes";          // numbers of votes
inline constexpr std::string_view kNo = "no";
inline constexpr std::string_view kAbstain = "abstain";
inline constexpr std::string_view kInFavour = "in-favour";  // States, separated by "; "
inline constexpr std::string_view kAgainst = "against";
inline constexpr std::string_view kAbstaining = "abstaining";
inline constexpr std::string_view kNotVoting = "not-voting";

}  // namespace disarm::sidefile
