// disarm-indexer runs
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/cli/run_output.h"
#include "indexer/upkeep/status.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "The runs that led to the live generation, newest first. A run that found nothing\n"
    "changed wrote nothing and is not listed.";

constexpr const char* kExamples =
    "  disarm-indexer runs --index ~/disarm\n"
    "  disarm-indexer runs --limit 7 --format json | jq '.[].failed'";

struct RunsArguments {
  std::string index;
  std::optional<size_t> limit;
  std::string format = "text";
};

int run_runs(const RunsArguments& arguments) {
  const auto runs = upkeep::read_runs(index::index_location(arguments.index), arguments.limit);
  if (!runs) return report(runs.error());
  if (arguments.format == "json") {
    Json list = Json::array();
    for (const build::RunEntry& run : *runs) list.push_back(run_json(run));
    print_json(list, 2);
  } else {
    for (const build::RunEntry& run : *runs) print_line(fmt::format("{}: {}", run.finished, run_text(run)));
  }
  return 0;
}

}  // namespace

void add_runs_command(CLI::App& program, int& status) {
  CLI::App* command = program.add_subcommand("runs", "List the runs that built an index");
  const auto arguments = std::make_shared<RunsArguments>();
  add_index_option(*command, arguments->index);
  command->add_option("--limit", arguments->limit, "How many at most (default: all)")->type_name("N");
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_runs(*arguments); });
}

}  // namespace disarm::cli
