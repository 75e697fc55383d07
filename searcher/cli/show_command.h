// disarm-searcher show SYMBOL[#PARAGRAPH]...
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"

namespace disarm::cli {

struct ShowArguments {
  std::string index;
  std::vector<std::string> words;  // of the symbols, "47/54 G" has two
  std::string format = "text";
  std::string language;  // of the version that is wanted; empty for English, or else the first
  size_t context = 0;
  bool no_pager = false;
  bool source = false;  // the original instead of what was read from it
  std::string output;   // where the original goes; empty for standard output
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_show(CLI::App& program, ShowArguments& arguments);

// The exit status: 1 when a document or paragraph is not there, 2 when one of several is no symbol. Errors:
// kUsage when the only one is no symbol, and those of search::Engine and of write_source().
Result<int> run_show(const ShowArguments& arguments);

}  // namespace disarm::cli
