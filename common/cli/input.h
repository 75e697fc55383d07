// Input that a command line names: a file, or "-" for what comes in on standard input.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm::cli {

inline constexpr std::string_view kStandardInput = "-";

// All bytes of standard input, from where it stands.
std::string read_standard_input();

// All bytes of `file`. Errors: those of read_file().
Result<std::string> read_input(const std::string& file);

}  // namespace disarm::cli
