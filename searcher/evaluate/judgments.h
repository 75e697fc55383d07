// Which documents answer which query: judgments in TREC's form, "QUERY-ID 0 DOCUMENT GRADE" a line.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm::evaluate {

using Grades = std::map<std::string, int, std::less<>>;        // by document; 0 is judged and wrong
using Judgments = std::map<std::string, Grades, std::less<>>;  // by query

// Errors: kUsage with the number of a line that is no judgment.
Result<Judgments> read_judgments(std::string_view text);

}  // namespace disarm::evaluate
