// The hidden option --generate, which prints a program's manual page and its completions; the build installs
// what it prints.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "common/base/error.h"
#include "common/cli/completion.h"
#include "common/cli/man_page.h"

namespace disarm::cli {

struct Generated {
  ManHeader header;
  CompletionOptions completion;
  std::map<std::string, std::function<std::string()>> others;  // kinds that only this program has
};

// KIND of `--generate KIND` when the command line has it, otherwise empty.
std::string wanted_kind(int argc, const char* const* argv);

// "man", "bash", "zsh", "fish", or one of the others. Errors: kUsage.
Result<std::string> generate(const CLI::App& program, const std::string& kind, const Generated& generated);

}  // namespace disarm::cli
