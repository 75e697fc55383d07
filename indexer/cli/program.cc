#include "indexer/cli/program.h"

#include <array>
#include <exception>
#include <string_view>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/base/version.h"
#include "common/cli/generate.h"
#include "indexer/cli/command.h"
#include "indexer/cli/last_words.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/read/worker.h"

namespace disarm::cli {
namespace {

// In the order of the help.
constexpr std::array kCommands = {
    // Building.
    &add_update_command,
    &add_remove_command,
    // Looking.
    &add_status_command,
    &add_failures_command,
    &add_coverage_command,
    &add_runs_command,
    &add_check_command,
    // Upkeep.
    &add_rollback_command,
    &add_compact_command,
    &add_gc_command,
    // One document.
    &add_parse_command,
};

constexpr const char* kExamples =
    "  disarm-indexer update --index ~/disarm ~/documents/un\n"
    "  disarm-indexer status --index ~/disarm\n"
    "  disarm-indexer parse A_RES_79_58.pdf --pretty";

constexpr const char* kDetails =
    "Every sub-command has its own help: disarm-indexer update --help\n"
    "\n"
    "EXIT STATUS\n"
    "  0   all went well\n"
    "  1   coverage: documents of the list are missing\n"
    "  2   the command line is wrong\n"
    "  3   some documents could not be read; the others were\n"
    "  65  the index is damaged          73, 74  the system refused to read or write\n"
    "  66  a path or index is not there  75  another indexer is at work: try again\n"
    "  70  a fault of the program        76  the index has another version";

int report_usage(const CLI::App& program, const CLI::ParseError& error) {
  std::string command = "disarm-indexer";
  const auto not_understood = program.remaining();
  if (program.get_subcommands().empty() && !not_understood.empty()) {
    return report({ErrorCode::kUsage,
                   fmt::format("there is no sub-command or option '{}'", not_understood[0]),
                   "see: disarm-indexer --help"});
  }
  for (const CLI::App* chosen : program.get_subcommands()) {
    command += " " + chosen->get_name();
  }
  return report({ErrorCode::kUsage, error.what(), fmt::format("see: {} --help", command)});
}

// The whole command line; the command that is chosen sets `status`.
void add_everything(CLI::App& program, int& status) {
  program.set_version_flag("--version", fmt::format("disarm-indexer {}", kProgramVersion));
  program.set_help_flag("-h,--help", "Print this help and exit");
  program.require_subcommand(1);
  add_details(program, kDetails, kExamples);
  for (const auto add : kCommands) {
    add(program, status);
  }
}

int print_generated(const CLI::App& program, const std::string& kind) {
  const auto text = generate(program, kind,
                             {.header = {.name = "disarm-indexer",
                                         .section = 1,
                                         .version = kProgramVersion,
                                         .summary = "build the index of Disarm Search",
                                         .see_also = {"disarm-searcher(1)"}},
                              .completion = {.program = "disarm-indexer", .default_command = {}, .live = {}},
                              .others = {}});
  if (!text) return report(text.error());
  print_text(*text);
  return finish_output(0);
}

int run_program(int argc, char** argv) {
  CLI::App program("Builds the index of Disarm Search from documents of the United Nations.",
                   "disarm-indexer");
  int status = 0;
  add_everything(program, status);
  if (const std::string kind = wanted_kind(argc, argv); !kind.empty()) return print_generated(program, kind);
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& help_or_version) {
    return program.exit(help_or_version);
  } catch (const CLI::ParseError& error) {
    return report_usage(program, error);
  }
  return finish_output(status);
}

}  // namespace

int run(int argc, char** argv) {
  install_last_words();
  try {
    if (argc == 2 && std::string_view(argv[1]) == read::kWorkerCommand) return read::run_worker();
    return run_program(argc, argv);
  } catch (const std::exception& error) {
    return report({ErrorCode::kInternal, error.what(), "this should not have happened: please report it"});
  }
}

}  // namespace disarm::cli
