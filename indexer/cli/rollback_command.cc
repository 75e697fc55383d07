// disarm-indexer rollback
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/rollback.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Searches answer from the chosen generation at once. The one that is left stays\n"
    "until the next update publishes, so that --to can return to it. An update goes on\n"
    "from the live generation and reads what has changed since then.";

constexpr const char* kExamples =
    "  disarm-indexer rollback --index ~/disarm            (to the generation before)\n"
    "  disarm-indexer rollback --to 41\n"
    "  disarm-indexer status --format json | jq .generations";

struct RollbackArguments {
  std::string index;
  std::optional<int> to;
  std::chrono::milliseconds lock_timeout = {};
  std::string format = "text";
};

Json to_json(const upkeep::Rollback& rollback) {
  return {{"from", rollback.from ? Json(*rollback.from) : Json()}, {"to", rollback.to}};
}

std::string to_text(const upkeep::Rollback& rollback) {
  if (!rollback.from) return fmt::format("generation {} is live", rollback.to);
  return fmt::format("generation {} is live instead of {}", rollback.to, *rollback.from);
}

int run_rollback(const RollbackArguments& arguments) {
  const auto rollback = upkeep::roll_back({.index = index::index_location(arguments.index),
                                           .to = arguments.to,
                                           .lock_timeout = arguments.lock_timeout});
  if (!rollback) return report(rollback.error());
  if (arguments.format == "json") {
    print_json(to_json(*rollback), 2);
  } else {
    print_line(to_text(*rollback));
  }
  return 0;
}

}  // namespace

void add_rollback_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("rollback", "Make an earlier generation of an index the live one");
  const auto arguments = std::make_shared<RollbackArguments>();
  add_index_option(*command, arguments->index);
  command->add_option("--to", arguments->to, "The generation (default: the one that was live before)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  add_lock_timeout_option(*command, arguments->lock_timeout);
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_rollback(*arguments); });
}

}  // namespace disarm::cli
