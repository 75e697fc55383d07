// disarm-searcher find QUERY
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/search/engine.h"

namespace disarm::cli {

struct FindArguments {
  std::string index;
  std::vector<std::string> words;  // of the query
  std::string unit = "resolution";
  std::string format = "text";
  search::Request request;
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_find(CLI::App& program, FindArguments& arguments);

// The exit status, 0 with hits and 1 without; see query::read_query() and search::Engine for the errors.
Result<int> run_find(const FindArguments& arguments);

}  // namespace disarm::cli
