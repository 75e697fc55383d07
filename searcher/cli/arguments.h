// Lets a command line leave out the word `find`.
#pragma once

#include <string>
#include <vector>

#include "searcher/cli/cli_app.h"

namespace disarm::cli {

// `arguments` with the name of the sub-command in front: the first word that is not an option when it is one
// of `commands`, otherwise "find". `find` tells which options take a value. A command line without words,
// as "--help", stays as it is.
std::vector<std::string> with_command(std::vector<std::string> arguments, const CLI::App& find,
                                      const std::vector<std::string>& commands);

}  // namespace disarm::cli
