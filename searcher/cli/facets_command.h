// disarm-searcher facets [QUERY]
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/cli/question.h"

namespace disarm::cli {

struct FacetsArguments {
  Question question;
  std::vector<std::string> facets;
  bool timeline = false;
  size_t limit = 20;
  std::string format = "text";
  bool no_pager = false;
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_facets(CLI::App& program, FacetsArguments& arguments);

// The exit status, 0 with hits and 1 without; see query::read_query() and search::Engine for the errors.
Result<int> run_facets(const FacetsArguments& arguments);

// --facet and --timeline, which other commands have too.
void add_facet_options(CLI::App& command, std::vector<std::string>& facets, bool& timeline);

// The names of the facets that the two options ask for.
std::vector<std::string> chosen_facets(const std::vector<std::string>& facets, bool timeline);

// A table of the facets for help.
std::string facets_help();

}  // namespace disarm::cli
