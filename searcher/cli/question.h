// What commands that take a query have in common.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"
#include "searcher/query/query.h"
#include "searcher/search/engine.h"

namespace disarm::cli {

struct Question {
  std::string index;
  std::vector<std::string> words;  // of the query; "-" alone reads it from standard input
  std::string unit = "resolution";
  bool literal = false;
  double timeout = 0;  // seconds; 0 waits for ever
};

// --index, --unit, --timeout and QUERY.
void add_question(CLI::App& command, Question& question, bool needs_query = true);

// Errors: those of query::read_query().
Result<query::Query> read_question(const Question& question);

// The engine of the question's index; the time that it may take runs from here. Errors: those of
// search::Engine::open().
Result<search::Engine> open_engine(const Question& question);

search::Unit unit_of(const Question& question);

// Unit and literalness; the rest as usual.
search::Request request_of(const Question& question);

// What is to be said of how the query was read.
void print_notes(const std::vector<std::string>& notes);

}  // namespace disarm::cli
