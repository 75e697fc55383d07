// Checks of the numbers of a command line, with messages for people: CLI11 names the highest number of its
// type.
#pragma once

#include <string>

namespace disarm::cli {

// Empty when `text` is a whole number, at least 0; otherwise what is wrong with it.
std::string check_whole_number(const std::string& text);

// The same of any number, at least 0: "0.5".
std::string check_number(const std::string& text);

}  // namespace disarm::cli
