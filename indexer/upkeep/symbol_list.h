// Lists of symbols, as librarians keep them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/base/error.h"

namespace disarm::upkeep {

// The symbols of a list in canonical form, each once, in their order: one a line, or a table with tabs whose
// header names a column "symbol"; without a header the first column. Empty lines and those that begin with #
// are skipped. Errors: kNoInput; kUsage naming the line that holds no symbol.
Result<std::vector<std::string>> read_symbol_list(const std::filesystem::path& path);

}  // namespace disarm::upkeep
