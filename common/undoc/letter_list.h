// The letters behind the number of a resolution: "47/54 A and B", "31/406 A to E", "47/54[G]", "51/45 قاف".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

struct LetterList {
  std::vector<std::string> letters;  // "A" to "D" written out
  size_t end = 0;
};

// Reads the letters at `position` of a match text, blanks before them too. None: `end` is `position`.
LetterList read_letter_list(std::string_view match_text, size_t position);

}  // namespace disarm::undoc
