// Lists of symbols, as librarians keep them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::upkeep {

// The symbols of a list in canonical form, each once, in their order: one a line, or a table with tabs whose
// header names a column "symbol"; without a header the first column. Empty lines and those that begin with #
// are skipped. `name` is what errors call the list. Errors: kUsage naming the line that holds no symbol.
Result<std::vector<std::string>> parse_symbol_list(std::string_view text, std::string_view name);

}  // namespace disarm::upkeep
