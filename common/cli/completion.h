// Scripts that complete a program's command line in shells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/cli/program_info.h"

namespace disarm::cli {

struct CompletionOptions {
  std::string program;          // "disarm-searcher"
  std::string default_command;  // that may be left out; empty when there is none
  // Values that the program itself knows: `PROGRAM --complete KIND [OPTION VALUE]... -- WORD` prints those
  // that begin with WORD, a line each. KIND is the name of the argument in small letters.
  std::vector<std::string> live;  // "QUERY", "SYMBOL"
  // The options of the command line that it is told, because they say where the values are: "--index".
  std::vector<std::string> live_options = {};
};

std::string bash_completion(const ProgramInfo& program, const CompletionOptions& options);
std::string zsh_completion(const ProgramInfo& program, const CompletionOptions& options);
std::string fish_completion(const ProgramInfo& program, const CompletionOptions& options);

enum class ValueKind { kNothing, kChoice, kFile, kFolder, kLive, kOther };

// What stands behind an option, or in the place of an argument: told by its name, "DIR", "FILE", "QUERY".
ValueKind value_kind(const OptionInfo& option, const CompletionOptions& options);

// KIND of a live value: "query".
std::string live_kind(const OptionInfo& option);

// A pattern of `case` in bash and zsh that is any of `options`, each with `end` behind it; '' for none.
std::string patterns_of(std::vector<std::string> options, std::string_view end);

// "_disarm_searcher", a name for functions of shells.
std::string function_name(std::string_view program);

// `text` in single quotes.
std::string shell_quoted(std::string_view text);

}  // namespace disarm::cli
