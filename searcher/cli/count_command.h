// disarm-searcher count QUERY
#pragma once

#include <string>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/cli/question.h"

namespace disarm::cli {

struct CountArguments {
  Question question;
  std::string format = "text";
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_count(CLI::App& program, CountArguments& arguments);

// The exit status, 0 with hits and 1 without; see query::read_query() and search::Engine for the errors.
Result<int> run_count(const CountArguments& arguments);

}  // namespace disarm::cli
