// disarm-searcher --complete KIND [--index DIR] [--] WORD: what the completions of shells ask for. No
// sub-command, because "complete" is a word of queries.
#pragma once

#include <optional>
#include <string>

#include "common/base/error.h"

namespace disarm::cli {

struct CompleteArguments {
  std::string kind;   // "query" or "symbol"
  std::string index;  // folder; empty when none is named
  std::string word;   // its beginning
};

// What a command line asks to complete; nullopt when it asks for something else.
std::optional<CompleteArguments> wanted_completion(int argc, const char* const* argv);

// Prints the words that begin so, a line each: fields, and values of a field from the index ("verb:urge"), or
// symbols. Where there is no index there are no values, and that is no error. Errors: kIo.
Result<int> run_complete(const CompleteArguments& arguments);

}  // namespace disarm::cli
