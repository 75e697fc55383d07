// Data files: tab-separated rows; lines that start with '#' are comments, the first other line names the
// columns.
#pragma once

#include <string_view>
#include <vector>

namespace disarm::undoc {

using TableRow = std::vector<std::string_view>;

// The rows below the column names. Every row has as many cells as there are columns.
std::vector<TableRow> table_rows(std::string_view tsv);

}  // namespace disarm::undoc
