// disarm-searcher find QUERY
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/cli/question.h"
#include "searcher/search/request.h"

namespace disarm::cli {

struct FindArguments {
  Question question;
  std::string format = "text";
  std::string sort = "relevance";
  std::string group = "none";
  std::string fields;  // "symbol,title"
  std::vector<std::string> facets;
  bool timeline = false;
  bool no_pager = false;
  bool explain = false;
  search::Request request;
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_find(CLI::App& program, FindArguments& arguments);

// The exit status, 0 with hits and 1 without; see query::read_query() and search::Engine for the errors.
Result<int> run_find(const FindArguments& arguments);

}  // namespace disarm::cli
