// What the command line needs before CLI11 reads it: the word `find` may be left out, and words of queries
// are taken as they are.
#pragma once

#include <string>
#include <vector>

#include "searcher/cli/cli_app.h"

namespace disarm::cli {

// `arguments` with the name of the sub-command in front: the first word that is not an option when it is one
// of `commands`, otherwise "find". `find` tells which options take a value. A command line without words,
// as "--help", stays as it is. A word in brackets gets a blank before it, which means nothing in queries:
// CLI11 would read "[a,b]" as a list.
std::vector<std::string> with_command(std::vector<std::string> arguments, const CLI::App& find,
                                      const std::vector<std::string>& commands);

// The first argument that looks like an option and is none of `command`: "-mines clearance", which wants "--"
// before it. Empty when there is none.
std::string unknown_option(const std::vector<std::string>& arguments, const CLI::App& command);

}  // namespace disarm::cli
