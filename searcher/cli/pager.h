// Long answers on a terminal, as git shows them.
#pragma once

#include <string_view>

#include "common/base/error.h"

namespace disarm::cli {

// Writes `text` through the program that $PAGER names ("less" if it does not; LESS=FRX if that is not set),
// when standard output is a terminal; otherwise, or when $PAGER is empty or "cat", straight to standard
// output. Errors: kIo.
Result<void> print_paged(std::string_view text, bool wants_pager);

}  // namespace disarm::cli
