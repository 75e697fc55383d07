// disarm-indexer update
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/base/time.h"
#include "common/index/location.h"
#include "indexer/build/read_document.h"
#include "indexer/build/update.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/cli/progress_line.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Reads what is new or has changed, removes what has vanished below the given\n"
    "paths, and publishes the result at once. A document that cannot be read is\n"
    "recorded (see: failures) and the run goes on. When nothing has changed, nothing\n"
    "is written.";

constexpr const char* kExamples =
    "  disarm-indexer update --index ~/disarm ~/documents/un\n"
    "  disarm-indexer update A_RES_79_58.pdf resolutions/     (into the default index)\n"
    "  disarm-indexer update --quiet -- -odd-name.pdf";

struct UpdateArguments {
  std::string index;
  std::vector<std::string> paths;
  bool is_quiet = false;
  extract::ExtractOptions extract;
};

std::string summary(const build::UpdateReport& report, std::chrono::milliseconds elapsed) {
  std::string line;
  if (report.published) {
    line = fmt::format("generation {}: {} added, {} changed, {} removed, {} unchanged", report.generation,
                       report.added, report.changed, report.removed, report.unchanged);
  } else if (report.generation > 0) {
    line = fmt::format("nothing changed; generation {} stays", report.generation);
  } else {
    line = "nothing to index";
  }
  if (report.failed > 0) line += fmt::format(", {} failed (see: disarm-indexer failures)", report.failed);
  return line + fmt::format("; {} resolutions, {} paragraphs, {}", report.resolutions, report.paragraphs,
                            human_duration(elapsed));
}

int run_update(const UpdateArguments& arguments) {
  const auto begin = std::chrono::steady_clock::now();
  const build::UpdateOptions options = {.index = index::index_location(arguments.index),
                                        .paths = {arguments.paths.begin(), arguments.paths.end()},
                                        .reader = [&](std::string_view bytes, const std::string& path) {
                                          return build::read_document(bytes, path, arguments.extract);
                                        }};
  const auto report_or_error = [&] {
    ProgressLine progress(!arguments.is_quiet && is_terminal(STDERR_FILENO));
    return build::update(options, progress);
  }();
  if (!report_or_error) return report(report_or_error.error());
  if (!arguments.is_quiet) {
    const auto elapsed = std::chrono::steady_clock::now() - begin;
    print_line(summary(*report_or_error, std::chrono::duration_cast<std::chrono::milliseconds>(elapsed)));
  }
  return report_or_error->failed > 0 ? kSomeFailed : 0;
}

}  // namespace

void add_update_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("update", "Create an index, or bring it up to date with files and folders");
  const auto arguments = std::make_shared<UpdateArguments>();
  add_index_option(*command, arguments->index);
  add_ocr_option(*command, arguments->extract.ocr);
  command->add_flag("-q,--quiet", arguments->is_quiet, "Print errors only");
  command->add_option("PATH", arguments->paths, "Files and folders; hidden ones only when they are named")
      ->required()
      ->type_name("");
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_update(*arguments); });
}

}  // namespace disarm::cli
