// Tables, as far as they are understood: that they are there.
#pragma once

#include <vector>

#include "indexer/parse/block.h"

namespace disarm::parse {

// Joins the blocks of each table, with its heads and notes in small type, to one that is marked as a table.
std::vector<Block> merge_tables(std::vector<Block> blocks, const Layout& layout);

}  // namespace disarm::parse
