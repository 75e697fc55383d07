// disarm-searcher eval --queries FILE --qrels FILE
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"

namespace disarm::cli {

struct EvalArguments {
  std::string index;
  std::string queries;
  std::string judgments;
  std::string unit = "resolution";
  std::vector<std::string> settings;  // "k1=1.6"
  std::vector<std::string> against;   // settings of a second ranking, to compare with
  size_t limit = 1000;
  bool literal = false;
  bool feedback = false;
  bool per_query = false;
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_eval(CLI::App& program, EvalArguments& arguments);

// Errors: kNoInput and kUsage for the files, and those of search::Engine. A query that cannot be read has
// found nothing, and is said on standard error.
Result<int> run_eval(const EvalArguments& arguments);

}  // namespace disarm::cli
