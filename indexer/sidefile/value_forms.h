// Values of side files in the forms that the rest of the program uses; what is not understood stays as it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace disarm::sidefile {

std::string iso_date(std::string_view text);        // "20241209", "2024-12-09", "2024-12", "9 December 2024"
std::string agenda_item(std::string_view text);     // "61d", "61 (d)" -> "61 (d)"
std::string symbol_or_text(std::string_view text);  // "A/RES/47/54[G]" -> "A/RES/47/54G"
std::string count_or_text(std::string_view text);   // "017" -> "17"

struct VoteCounts {
  size_t yes = 0;
  size_t no = 0;
  size_t abstain = 0;
};

// The counts of "Adopted 122-55-1, 77th plenary meeting"; nothing when the note states none.
std::optional<VoteCounts> counts_in(std::string_view note);

}  // namespace disarm::sidefile
