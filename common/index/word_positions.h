// Where the words of a resolution stand, in one record for all of them. See positions_file.h for where it
// is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace disarm::index {

// Where a word stands, ascending.
using Positions = std::vector<Xapian::termpos>;

struct PlacedTerm {
  std::string_view term;
  Positions positions;
};

// Of different terms in any order, with positions in any order.
std::string encode_positions(std::vector<PlacedTerm> terms);

// Appends where the term stands, if it does. Takes time by the square root of the number of different terms.
// Throws Xapian::DatabaseCorruptError: call within index::guarded().
void append_positions(std::string_view record, std::string_view term, Positions& positions);

}  // namespace disarm::index
