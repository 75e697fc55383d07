// Runs a program as a user would, without a shell.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace disarm {

struct ProgramResult {
  int status = -1;     // exit status; 128 + signal when a signal ended it
  std::string output;  // standard output
  std::string errors;  // standard error

  // What it took; only run_program() tells.
  double processor_seconds = 0;
  size_t peak_bytes = 0;  // of memory in use
};

// Runs `program` with `arguments`, `environment` added to this process's own, and `input` on standard input.
ProgramResult run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                          const std::map<std::string, std::string>& environment = {},
                          std::string_view input = {});

// The same on a terminal of 80 columns, which is its standard input, output and error: all of what it writes
// is `output`, with "\r\n" as line feeds.
ProgramResult run_on_terminal(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                              const std::map<std::string, std::string>& environment = {});

}  // namespace disarm
