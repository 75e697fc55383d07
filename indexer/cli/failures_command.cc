// disarm-indexer failures
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/status.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "A file is tried again when it changes, or with another version of the program.";

constexpr const char* kExamples =
    "  disarm-indexer failures --index ~/disarm\n"
    "  disarm-indexer failures --format json | jq -r '.[].source'";

struct FailuresArguments {
  std::string index;
  std::string format = "text";
};

Json to_json(const std::vector<build::SourceEntry>& failures) {
  Json list = Json::array();
  for (const build::SourceEntry& failure : failures) {
    list.push_back({{"source", failure.locator}, {"reason", failure.reason}, {"hint", failure.hint}});
  }
  return list;
}

void print_text(const std::vector<build::SourceEntry>& failures) {
  for (const build::SourceEntry& failure : failures) {
    print_line(fmt::format("{}: {}", failure.locator, failure.reason));
    if (!failure.hint.empty()) print_line(fmt::format("  hint: {}", failure.hint));
  }
}

int run_failures(const FailuresArguments& arguments) {
  const auto failures = upkeep::read_failures(index::index_location(arguments.index));
  if (!failures) return report(failures.error());
  if (arguments.format == "json") {
    print_json(to_json(*failures), 2);
  } else {
    print_text(*failures);
  }
  return 0;
}

}  // namespace

void add_failures_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("failures", "List the files that could not be read, with reasons and hints");
  const auto arguments = std::make_shared<FailuresArguments>();
  add_index_option(*command, arguments->index);
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_failures(*arguments); });
}

}  // namespace disarm::cli
