// disarm-indexer update
#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/base/threads.h"
#include "common/base/time.h"
#include "common/index/location.h"
#include "indexer/build/update.h"
#include "indexer/cli/command.h"
#include "indexer/cli/interruption.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/cli/progress_line.h"
#include "indexer/cli/run_output.h"
#include "indexer/cli/source_options.h"
#include "indexer/extract/tools.h"
#include "indexer/read/worker_reader.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Reads what is new or has changed, removes what has vanished below the given\n"
    "paths, and publishes the result at once. When nothing has changed, nothing is\n"
    "written. A file is looked into when its size, times or inode differ from what\n"
    "the index knows, and read when its content does.\n"
    "\n"
    "Every file, and every member of an archive, ends as one of: indexed, unchanged,\n"
    "duplicate of another, skipped, failed (see: failures). What failed is tried again\n"
    "when it changes, with another version of this program, or with --retry-failed.\n"
    "\n"
    "Files are read in worker processes that cannot write, cannot reach the network,\n"
    "and end with their document when it takes too much memory or time.\n"
    "\n"
    "SIGINT or SIGTERM (Ctrl-C) finishes the files under way and publishes what is\n"
    "done; a second one ends at once. The next run goes on from there.";

constexpr const char* kExamples =
    "  disarm-indexer update --index ~/disarm ~/documents/un\n"
    "  disarm-indexer update A_RES_79_58.pdf resolutions/     (into the default index)\n"
    "  disarm-indexer update --quiet --format json /srv/un | jq .failed\n"
    "  disarm-indexer update --exclude '*.bak' --metadata records.xml /srv/un\n"
    "  find /srv -newer stamp -print0 | disarm-indexer update -0 -\n"
    "  disarm-indexer update --quiet -- -odd-name.pdf";

constexpr size_t kMegabyte = size_t{1} << 20;

struct UpdateArguments {
  bool ocr = false;
  std::string index;
  SourceArguments sources;
  size_t jobs = 0;
  size_t memory_mb = 1024;
  unsigned seconds = 60;
  double max_removed_percent = 20;
  double max_delta_percent = 10;
  bool allow_removals = false;
  bool full = false;
  bool retry_failed = false;
  bool is_quiet = false;
  size_t keep = build::kDefaultKeep;
  std::chrono::milliseconds lock_timeout = {};
  std::string format = "text";
};

// How the memory of the whole process tree is shared out: a quarter for indexing, the rest for the workers.
struct MemoryShares {
  size_t segment_bytes;  // of text in a thread; the inverter needs about twenty times as much, and is
                         // quickest while that is not far from what a processor's cache holds
  size_t worker_bytes;
};

// While a buffer grows there are two of it, the new one up to twice as large.
constexpr size_t kCopiesOfAMember = 3;

MemoryShares share_memory(size_t memory_mb, size_t jobs) {
  const size_t lane = memory_mb * kMegabyte / jobs;
  return {std::clamp(lane / 4 / 20, kMegabyte / 2, kMegabyte), std::max(lane / 4 * 3, 64 * kMegabyte)};
}

// What is there in vain costs disk for nothing, so that less of it is allowed than of what is new.
build::Layering to_layering(double share) {
  const build::Layering usual;
  return {.most_added = share, .most_gone = share * usual.most_gone / usual.most_added};
}

build::UpdateOptions to_options(const UpdateArguments& arguments) {
  const size_t jobs = arguments.jobs > 0 ? arguments.jobs : count_processors();
  const MemoryShares shares = share_memory(arguments.memory_mb, jobs);
  read::WorkerReader::Options worker;
  worker.read.archive = arguments.sources.limits;
  // A member is unpacked in memory: one that cannot fit is refused before it ends the worker, and what
  // follows it is read.
  worker.read.archive.member_bytes =
      std::min<uint64_t>(worker.read.archive.member_bytes, shares.worker_bytes / kCopiesOfAMember);
  worker.read.extract.ocr = arguments.ocr;
  worker.limits.memory_bytes = shares.worker_bytes;
  worker.limits.processor_time = std::chrono::seconds(arguments.seconds);
  worker.limits.wall_time = 3 * worker.limits.processor_time;
  return {.index = index::index_location(arguments.index),
          .make_reader = [worker] { return std::make_unique<read::WorkerReader>(worker); },
          .effort = {.threads = jobs, .segment_bytes = shares.segment_bytes},
          .tools = extract::installed_tools(worker.read.extract),
          .full = arguments.full,
          .retry_failed = arguments.retry_failed,
          .max_removed = arguments.max_removed_percent / 100,
          .allow_removals = arguments.allow_removals,
          .is_stopped = watch_for_interruption(),
          .layering = to_layering(arguments.max_delta_percent / 100),
          .keep = arguments.keep,
          .lock_timeout = arguments.lock_timeout};
}

std::string summary(const build::UpdateReport& report) {
  std::string line;
  if (report.published) {
    line = fmt::format("generation {}: {}", report.generation, run_text(report.run));
  } else if (report.generation > 0) {
    line = fmt::format("nothing changed, generation {} stays: {}", report.generation, run_text(report.run));
  } else {
    line = fmt::format("nothing to index: {}", run_text(report.run));
  }
  return line + fmt::format("; {} resolutions, {} paragraphs, {}", report.run.documents,
                            report.run.paragraphs,
                            human_duration(std::chrono::milliseconds(report.run.milliseconds)));
}

Json to_json(const build::UpdateReport& report) {
  Json json = {{"published", report.published},
               {"interrupted", report.interrupted},
               {"generation", report.generation}};
  json.update(run_json(report.run));
  return json;
}

void print_text(const build::UpdateReport& report) {
  if (!report.run.note.empty()) print_line(report.run.note);
  print_line(summary(report));
  if (report.run.outcomes.failed > 0) print_line("for what failed, see: disarm-indexer failures");
  if (report.interrupted) print_line("stopped before everything was read; the next update goes on from here");
}

int run_update(const UpdateArguments& arguments) {
  auto options = to_options(arguments);
  if (auto applied = apply_source_options(arguments.sources, options); !applied)
    return report(applied.error());
  const auto report_or_error = [&] {
    ProgressLine progress(!arguments.is_quiet && is_terminal(STDERR_FILENO));
    return build::update(options, progress);
  }();
  if (!report_or_error) return report(report_or_error.error());
  if (arguments.format == "json") {
    print_json(to_json(*report_or_error), 2);
  } else if (!arguments.is_quiet) {
    print_text(*report_or_error);
  }
  const size_t failures = report_or_error->run.outcomes.failed + report_or_error->run.known_failures;
  return failures > 0 ? kSomeFailed : 0;
}

void add_limits(CLI::App& command, UpdateArguments& arguments) {
  command
      .add_option("-j,--jobs", arguments.jobs, "Files to read side by side (default: the processor's cores)")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  command
      .add_option(
          "--memory", arguments.memory_mb,
          "Megabytes for the indexer and its workers together (default 1024); a document that needs more "
          "than its worker's share fails")
      ->check(CLI::Range(128, 1 << 20))
      ->type_name("MB");
  command
      .add_option("--max-seconds", arguments.seconds,
                  "Processor time that one document may take (default 60), three times as much by the clock")
      ->check(CLI::Range(1, 86400))
      ->type_name("S");
}

void add_choices(CLI::App& command, UpdateArguments& arguments) {
  command.add_flag("--full", arguments.full, "Read everything again, changed or not");
  command.add_flag("--retry-failed", arguments.retry_failed, "Try again what could not be read");
  command
      .add_option(
          "--max-removed", arguments.max_removed_percent,
          "Stop, and change nothing, when more than this share of the documents would go (default 20)")
      ->check(CLI::Range(0.0, 100.0))
      ->type_name("PERCENT");
  command
      .add_option(
          "--max-delta", arguments.max_delta_percent,
          "Write changes beside the index, and not the whole index anew, while they come to at most this "
          "share of its documents (default 10)")
      ->check(CLI::Range(0.0, 100.0))
      ->type_name("PERCENT");
  command.add_flag("--allow-removals", arguments.allow_removals,
                   "Remove whatever has vanished, also when a whole path is missing or empty");
}

}  // namespace

void add_update_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("update", "Create an index, or bring it up to date with files and folders");
  const auto arguments = std::make_shared<UpdateArguments>();
  add_index_option(*command, arguments->index);
  add_keep_option(*command, arguments->keep);
  add_lock_timeout_option(*command, arguments->lock_timeout);
  add_choices(*command, *arguments);
  add_ocr_option(*command, arguments->ocr);
  add_limits(*command, *arguments);
  command->add_flag("-q,--quiet", arguments->is_quiet, "Print errors only");
  add_format_option(*command, arguments->format);
  add_source_options(*command, arguments->sources);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_update(*arguments); });
}

}  // namespace disarm::cli
