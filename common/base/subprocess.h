// Other programs, run for their output: converters and recognisers that are no libraries.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm {

struct ProgramCall {
  std::filesystem::path program;
  std::vector<std::string> arguments;  // without the program's name
  std::string_view input;              // its standard input, a file that it can seek in
  std::chrono::milliseconds limit = std::chrono::minutes(2);
  size_t most_output = size_t{256} << 20U;  // bytes
  int attempts = 1;  // runs it again when a signal has ended it, as a program with a fault of chance needs
};

// Where the shell would find the program; nullopt when it is not installed.
std::optional<std::filesystem::path> find_program(std::string_view name);

// Makes what run_program() needs of the system: a file in memory, which it fills anew each time. A process
// that gives up the right to make files calls this before; others need not. Errors: kIo.
Result<void> prepare_to_run_programs();

// What the program wrote on its standard output. No shell is involved. A program that overruns a limit is
// killed; it lives in the group of this process, and whoever ends that ends it, too. Errors: kIo when it
// cannot be started, kBadDocument when it fails or overruns a limit: it is its input that is at fault. Not
// for several threads at a time.
Result<std::string> run_program(const ProgramCall& call);

}  // namespace disarm
