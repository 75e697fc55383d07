// Finds the symbols of other documents in running text. Rules and traps: domain.md 1.3 to 1.11.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

struct Citation {
  std::string symbol;  // canonical
  size_t begin = 0;    // bytes of the text that print it: [begin, end)
  size_t end = 0;
};

// The citations of one paragraph of UTF-8 text in reading order, each time they occur; "47/54 A and B" gives
// two with the same place. A bare N/M counts only where a noun governs it ("resolutions 63/71 of ... and
// 70/54 of ..."), and not when the noun is another organ's ("Human Rights Council resolution 33/11" is
// A/HRC/RES/33/11). Superscript footnote marks must have been taken out before.
std::vector<Citation> find_citations(std::string_view text);

// The symbols that a person means in a query, where no noun is needed: "79/58", "res 79/58", "A_RES_79_58".
// "24/7", years ("2017/18") and page numbers ("2/4") are not symbols there either.
std::vector<Citation> find_symbols_in_query(std::string_view query);

}  // namespace disarm::undoc
