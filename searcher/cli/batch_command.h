// disarm-searcher batch --queries FILE
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/search/engine.h"

namespace disarm::cli {

struct BatchArguments {
  std::string index;
  std::string queries;  // a file, "-" for standard input
  std::string unit = "resolution";
  std::string format = "ndjson";
  std::vector<std::string> settings;  // "k1=1.6"
  std::string times;                  // a file; empty for none
  search::Request request;
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_batch(CLI::App& program, BatchArguments& arguments);

// Answers every query of the file. One that cannot be read is said on standard error, and the others go on.
// The exit status: 0, 1 when no query had a hit, 2 when one could not be read. Errors: kIo when the file
// cannot be read, and those of search::Engine.
Result<int> run_batch(const BatchArguments& arguments);

}  // namespace disarm::cli
