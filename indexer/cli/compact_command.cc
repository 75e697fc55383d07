// disarm-indexer compact
#include <chrono>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/base/threads.h"
#include "common/index/location.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/upkeep/compact.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Writes the live generation anew in as little room as it needs, and publishes the\n"
    "copy if it is smaller. Updates write compact databases themselves; this is for the\n"
    "catalogue after large removals, and for indexes written by older versions.";

constexpr const char* kExamples = "  disarm-indexer compact --index ~/disarm";

struct CompactArguments {
  std::string index;
  size_t keep = build::kDefaultKeep;
  std::chrono::milliseconds lock_timeout = {};
  std::string format = "text";
};

std::string to_text(const upkeep::Compaction& compaction) {
  if (!compaction.published) return fmt::format("generation {} is compact already", compaction.generation);
  return fmt::format("generation {}: {:.1f} MB instead of {:.1f} MB", compaction.generation,
                     static_cast<double>(compaction.bytes_after) / 1e6,
                     static_cast<double>(compaction.bytes_before) / 1e6);
}

Json to_json(const upkeep::Compaction& compaction) {
  return {{"published", compaction.published},
          {"generation", compaction.generation},
          {"bytes_before", compaction.bytes_before},
          {"bytes_after", compaction.bytes_after}};
}

int run_compact(const CompactArguments& arguments) {
  const auto compaction = upkeep::compact_index({.index = index::index_location(arguments.index),
                                                 .keep = arguments.keep,
                                                 .effort = {.threads = count_processors()},
                                                 .lock_timeout = arguments.lock_timeout});
  if (!compaction) return report(compaction.error());
  if (arguments.format == "json") {
    print_json(to_json(*compaction), 2);
  } else {
    print_line(to_text(*compaction));
  }
  return 0;
}

}  // namespace

void add_compact_command(CLI::App& program, int& status) {
  CLI::App* command = program.add_subcommand("compact", "Write an index anew in as little room as it needs");
  const auto arguments = std::make_shared<CompactArguments>();
  add_index_option(*command, arguments->index);
  add_keep_option(*command, arguments->keep);
  add_lock_timeout_option(*command, arguments->lock_timeout);
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_compact(*arguments); });
}

}  // namespace disarm::cli
