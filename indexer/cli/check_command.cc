// disarm-indexer check
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/base/time.h"
#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/check_index.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Whether catalogue and databases agree in their numbers, stored records can be\n"
    "read, and queries find what they must; up to 1,000 of each. With --deep all of\n"
    "them, and every block of the files. An update does the first before it publishes.\n"
    "The exit status is 65 when something is wrong.";

constexpr const char* kExamples =
    "  disarm-indexer check --index ~/disarm\n"
    "  disarm-indexer check --deep --format json | jq .problems\n"
    "  disarm-indexer check --generation 41          (before a rollback)";

struct CheckArguments {
  std::string index;
  std::optional<int> generation;
  bool is_deep = false;
  std::string format = "text";
};

Json to_json(const upkeep::IndexCheck& check, bool is_deep, std::chrono::milliseconds elapsed) {
  const build::CheckReport& report = check.report;
  return {
      {"generation", check.generation},    {"sound", report.problems.empty()}, {"deep", is_deep},
      {"resolutions", report.resolutions}, {"paragraphs", report.paragraphs},  {"records", report.records},
      {"queries", report.queries},         {"milliseconds", elapsed.count()},  {"problems", report.problems}};
}

void print_text(const upkeep::IndexCheck& check, std::chrono::milliseconds elapsed) {
  const build::CheckReport& report = check.report;
  for (const std::string& problem : report.problems) print_line(problem);
  print_line(fmt::format(
      "generation {} {}: {} resolutions, {} paragraphs; {} records read, {} queries asked, {}",
      check.generation,
      report.problems.empty() ? "is sound" : fmt::format("has {} problems", report.problems.size()),
      report.resolutions, report.paragraphs, report.records, report.queries, human_duration(elapsed)));
}

int run_check(const CheckArguments& arguments) {
  const auto begin = std::chrono::steady_clock::now();
  const auto depth = arguments.is_deep ? build::CheckDepth::kDeep : build::CheckDepth::kSampled;
  const auto index = index::index_location(arguments.index);
  const auto check = upkeep::check_index(index, arguments.generation, depth);
  if (!check) return report(check.error());
  const auto elapsed =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
  if (arguments.format == "json") {
    print_json(to_json(*check, arguments.is_deep, elapsed), 2);
  } else {
    print_text(*check, elapsed);
  }
  if (check->report.problems.empty()) return 0;
  return report({ErrorCode::kBrokenIndex, fmt::format("the index {} is not sound", index.native()),
                 "go back with: disarm-indexer rollback; or build the index again from the documents"});
}

}  // namespace

void add_check_command(CLI::App& program, int& status) {
  CLI::App* command = program.add_subcommand("check", "Tell whether an index is sound");
  const auto arguments = std::make_shared<CheckArguments>();
  add_index_option(*command, arguments->index);
  command->add_flag("--deep", arguments->is_deep, "Read everything");
  command->add_option("--generation", arguments->generation, "Another generation than the live one")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_check(*arguments); });
}

}  // namespace disarm::cli
