// Where a term stands, by a record of positions.
#pragma once

#include <string_view>

#include "common/index/word_positions.h"

namespace disarm {

inline index::Positions positions_of(std::string_view record, std::string_view term) {
  index::Positions positions;
  index::append_positions(record, term, positions);
  return positions;
}

}  // namespace disarm
