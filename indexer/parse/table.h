// Tables, as far as they are understood: that they are there.
#pragma once

#include "indexer/parse/block.h"

namespace disarm::parse {

// Whether most lines of `block` stand in columns.
bool is_table(const Block& block);

}  // namespace disarm::parse
