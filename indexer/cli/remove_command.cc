// disarm-indexer remove
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/base/threads.h"
#include "common/index/location.h"
#include "indexer/build/update.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/cli/progress_line.h"
#include "indexer/cli/run_output.h"
#include "indexer/read/worker_reader.h"
#include "indexer/upkeep/removal.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "A path means the file, or everything in the folder or archive; a symbol means\n"
    "every source that holds the document. Files on disk are not touched: the next\n"
    "update of their folder takes them in again, unless they are gone by then.";

constexpr const char* kExamples =
    "  disarm-indexer remove --index ~/disarm A/RES/79/58\n"
    "  disarm-indexer remove /srv/un/drafts '/srv/un/bundle.zip!/2024/A_RES_79_58.pdf'";

struct RemoveArguments {
  std::string index;
  std::vector<std::string> names;
  size_t keep = build::kDefaultKeep;
  std::chrono::milliseconds lock_timeout = {};
  std::string format = "text";
};

int run_remove(const RemoveArguments& arguments) {
  const build::UpdateOptions options = {
      .index = index::index_location(arguments.index),
      // A document that other sources hold too is read from the fullest of them.
      .make_reader = [] { return std::make_unique<read::WorkerReader>(read::WorkerReader::Options{}); },
      .effort = {.threads = count_processors()},
      .allow_removals = true,
      .keep = arguments.keep,
      .lock_timeout = arguments.lock_timeout};
  ProgressLine silent(false);
  const auto removed = build::forget_sources(
      options,
      [&](build::Catalogue& catalogue) { return upkeep::choose_sources(catalogue, arguments.names); },
      silent);
  if (!removed) return report(removed.error());
  if (arguments.format == "json") {
    Json json = {{"generation", removed->generation}};
    json.update(run_json(removed->run));
    print_json(json, 2);
  } else {
    print_line(fmt::format("generation {}: {} sources removed; {} resolutions, {} paragraphs stay",
                           removed->generation, removed->run.changes.removed, removed->run.documents,
                           removed->run.paragraphs));
  }
  return 0;
}

}  // namespace

void add_remove_command(CLI::App& program, int& status) {
  CLI::App* command = program.add_subcommand("remove", "Take files, folders or documents out of an index");
  const auto arguments = std::make_shared<RemoveArguments>();
  add_index_option(*command, arguments->index);
  add_keep_option(*command, arguments->keep);
  add_lock_timeout_option(*command, arguments->lock_timeout);
  add_format_option(*command, arguments->format);
  command->add_option("PATH|SYMBOL", arguments->names, "What is to go")->required()->type_name("");
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_remove(*arguments); });
}

}  // namespace disarm::cli
