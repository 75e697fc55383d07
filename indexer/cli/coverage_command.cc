// disarm-indexer coverage
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/cli/input.h"
#include "common/index/location.h"
#include "common/undoc/symbol.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/coverage.h"
#include "indexer/upkeep/symbol_list.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "For each series of documents (the resolutions of one session, the drafts of one\n"
    "committee) how many there are, in which languages, and which numbers between the\n"
    "lowest and the highest are missing. --expect compares with a list of symbols: one\n"
    "a line, or a table with a column \"symbol\"; - reads it from standard input. The exit\n"
    "status is 1 when some of them are missing. Answers from the catalogue; the databases stay closed.";

constexpr const char* kExamples =
    "  disarm-indexer coverage --index ~/disarm\n"
    "  disarm-indexer coverage --expect corpora/first-committee.tsv\n"
    "  disarm-indexer coverage --language fr --format json | jq '.series[] | {series, gaps}'";

constexpr int kSomeMissing = 1;

struct CoverageArguments {
  std::string index;
  std::string expected;
  std::string language;
  std::string format = "text";
};

std::string to_text(const upkeep::Gap& gap) {
  return gap.first == gap.last ? std::to_string(gap.first) : fmt::format("{}-{}", gap.first, gap.last);
}

Json to_json(const upkeep::SeriesCoverage& series) {
  Json gaps = Json::array();
  for (const upkeep::Gap& gap : series.gaps) gaps.push_back({{"first", gap.first}, {"last", gap.last}});
  return {{"series", series.series},
          {"body", series.body},
          {"session", series.session ? Json(undoc::to_string(*series.session)) : Json()},
          {"documents", series.documents},
          {"languages", series.languages},
          {"first", series.first > 0 ? Json(series.first) : Json()},
          {"last", series.last > 0 ? Json(series.last) : Json()},
          {"gaps", std::move(gaps)}};
}

Json to_json(const upkeep::Missing& missing) {
  if (missing.source.empty()) return {{"symbol", missing.symbol}};
  return {{"symbol", missing.symbol}, {"source", missing.source}, {"reason", missing.reason}};
}

Json to_json(const upkeep::Coverage& coverage) {
  Json series = Json::array();
  for (const auto& one : coverage.series) series.push_back(to_json(one));
  Json missing = Json::array();
  for (const auto& one : coverage.missing) missing.push_back(to_json(one));
  return {{"documents", coverage.documents},
          {"without_symbol", coverage.without_symbol},
          {"series", std::move(series)},
          {"expected", coverage.expected},
          {"missing", std::move(missing)}};
}

std::string to_text(const upkeep::SeriesCoverage& series) {
  std::vector<std::string> languages;
  for (const auto& [language, count] : series.languages)
    languages.push_back(fmt::format("{} {}", language, count));
  std::string line =
      fmt::format("{:<16} {:>6}  {}", series.series, series.documents, fmt::join(languages, ", "));
  if (series.first > 0) line += fmt::format("; {} to {}", series.first, series.last);
  if (series.gaps.empty()) return line;
  std::vector<std::string> gaps;
  for (const upkeep::Gap& gap : series.gaps) gaps.push_back(to_text(gap));
  return line + fmt::format(", missing {}", fmt::join(gaps, ", "));
}

std::string to_text(const upkeep::Missing& missing) {
  const std::string symbol = undoc::display_symbol(missing.symbol);
  if (missing.source.empty()) return symbol + " is missing";
  return fmt::format("{} is missing: {} could not be read: {}", symbol, missing.source, missing.reason);
}

void print_text(const upkeep::Coverage& coverage) {
  for (const auto& series : coverage.series) print_line(to_text(series));
  print_line(
      fmt::format("{} documents with a symbol, {} without", coverage.documents, coverage.without_symbol));
  for (const auto& missing : coverage.missing) print_line(to_text(missing));
  if (coverage.expected == 0) return;
  print_line(fmt::format("{} of {} expected documents are there", coverage.expected - coverage.missing.size(),
                         coverage.expected));
}

Result<std::vector<std::string>> read_expected(const std::string& file) {
  if (file.empty()) return {};
  const std::string name = file == kStandardInput ? "standard input" : file;
  return read_input(file).and_then(
      [&](const std::string& text) { return upkeep::parse_symbol_list(text, name); });
}

int run_coverage(const CoverageArguments& arguments) {
  auto expected = read_expected(arguments.expected);
  if (!expected) return report(expected.error());
  const auto coverage = upkeep::read_coverage({.index = index::index_location(arguments.index),
                                               .expected = std::move(*expected),
                                               .language = arguments.language});
  if (!coverage) return report(coverage.error());
  if (arguments.format == "json") {
    print_json(to_json(*coverage), 2);
  } else {
    print_text(*coverage);
  }
  return coverage->missing.empty() ? 0 : kSomeMissing;
}

}  // namespace

void add_coverage_command(CLI::App& program, int& status) {
  CLI::App* command = program.add_subcommand(
      "coverage", "Tell which documents an index has, series by series, and which it lacks");
  const auto arguments = std::make_shared<CoverageArguments>();
  add_index_option(*command, arguments->index);
  command
      ->add_option("--expect", arguments->expected,
                   "A list of symbols that should be there; - reads it from standard input")
      ->type_name("FILE");
  command->add_option("--language", arguments->language, "Count documents in this language only")
      ->type_name("CODE");
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_coverage(*arguments); });
}

}  // namespace disarm::cli
