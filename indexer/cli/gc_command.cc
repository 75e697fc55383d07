// disarm-indexer gc
#include <chrono>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/garbage.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Removes what crashed runs have left behind, and generations beyond those to keep.\n"
    "Searches that have one of them open are not disturbed. An update does the same\n"
    "when it publishes; gc is for freeing the disk without one.";

constexpr const char* kExamples =
    "  disarm-indexer gc --index ~/disarm\n"
    "  disarm-indexer gc --keep 0          (no rollback will be possible)";

struct GcArguments {
  std::string index;
  size_t keep = build::kDefaultKeep;
  std::chrono::milliseconds lock_timeout = {};
  std::string format = "text";
};

Json to_json(const build::Removed& removed) {
  return {{"generations", removed.generations}, {"leftovers", removed.leftovers}, {"bytes", removed.bytes}};
}

int run_gc(const GcArguments& arguments) {
  const auto removed = upkeep::collect_garbage({.index = index::index_location(arguments.index),
                                                .keep = arguments.keep,
                                                .lock_timeout = arguments.lock_timeout});
  if (!removed) return report(removed.error());
  if (arguments.format == "json") {
    print_json(to_json(*removed), 2);
  } else {
    print_line(fmt::format("{} generations and {} leftovers of crashed runs removed, {:.1f} MB",
                           removed->generations.size(), removed->leftovers,
                           static_cast<double>(removed->bytes) / 1e6));
  }
  return 0;
}

}  // namespace

void add_gc_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("gc", "Remove old generations and what crashed runs have left behind");
  const auto arguments = std::make_shared<GcArguments>();
  add_index_option(*command, arguments->index);
  add_keep_option(*command, arguments->keep);
  add_lock_timeout_option(*command, arguments->lock_timeout);
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_gc(*arguments); });
}

}  // namespace disarm::cli
