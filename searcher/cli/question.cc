#include "searcher/cli/question.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/cli/input.h"
#include "common/cli/numbers.h"
#include "common/index/location.h"
#include "searcher/cli/output.h"
#include "searcher/cli/timeout.h"

namespace disarm::cli {
namespace {

// What stands on standard input, without the line feed at its end.
std::string read_query_text() {
  std::string text = read_standard_input();
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace

void add_question(CLI::App& command, Question& question, bool needs_query) {
  command.add_option("--index", question.index, "Folder of the index")->type_name("DIR");
  command.add_option("--unit", question.unit, "What a hit is; resolution if not given")
      ->check(CLI::IsMember({"resolution", "paragraph"}))
      ->type_name("UNIT");
  command
      .add_option("--timeout", question.timeout,
                  "Give up after so many seconds, with status 75; never if not given")
      ->check(check_number)
      ->type_name("SECONDS");
  command.add_flag("--literal", question.literal, "Take every word as it is written");
  command.add_option("QUERY", question.words, "Words and clauses; - reads them from standard input")
      ->required(needs_query)
      ->type_name("");
}

Result<query::Query> read_question(const Question& question) {
  if (question.words.size() == 1 && question.words.front() == kStandardInput) {
    return query::read_query(read_query_text());
  }
  return query::read_query(fmt::format("{}", fmt::join(question.words, " ")));
}

Result<search::Engine> open_engine(const Question& question) {
  give_up_after(question.timeout);
  return search::Engine::open(index::index_location(question.index));
}

search::Unit unit_of(const Question& question) {
  return question.unit == "paragraph" ? search::Unit::kParagraph : search::Unit::kResolution;
}

search::Request request_of(const Question& question) {
  search::Request request;
  request.unit = unit_of(question);
  request.literal = question.literal;
  return request;
}

void print_notes(const std::vector<std::string>& notes) {
  for (const std::string& note : notes) complain(note);
}

}  // namespace disarm::cli
