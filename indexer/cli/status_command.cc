// disarm-indexer status
#include <memory>
#include <string>

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
    "Counts are of the live generation: resolutions and paragraphs that can be\n"
    "found, the source files they came from, and the files that could not be read.";

constexpr const char* kExamples =
    "  disarm-indexer status --index ~/disarm\n"
    "  disarm-indexer status --format json | jq .resolutions";

struct StatusArguments {
  std::string index;
  std::string format = "text";
};

Json to_json(const std::string& index, const upkeep::IndexStatus& status) {
  return {{"index", index},
          {"generation", status.generation},
          {"generations", status.generations},
          {"created", status.manifest.created},
          {"resolutions", status.manifest.resolutions},
          {"paragraphs", status.manifest.paragraphs},
          {"words", status.manifest.words},
          {"sources", status.counts.sources},
          {"indexed", status.counts.indexed},
          {"duplicates", status.counts.duplicates},
          {"skipped", status.counts.skipped},
          {"failures", status.counts.failures},
          {"bytes", status.bytes},
          {"tables", status.tables},
          {"schema_version", status.manifest.schema_version},
          {"program_version", status.manifest.program_version},
          {"xapian_version", status.manifest.xapian_version},
          {"icu_version", status.manifest.icu_version},
          {"last_run", status.last_run ? run_json(*status.last_run) : Json()}};
}

std::string megabytes(uint64_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

void print_row(std::string_view name, const std::string& value) {
  print_line(fmt::format("{:<12} {}", name, value));
}

void print_text(const std::string& index, const upkeep::IndexStatus& status) {
  const index::Manifest& manifest = status.manifest;
  print_row("index", index);
  print_row("generation", fmt::format("{}, created {}", status.generation, manifest.created));
  print_row("resolutions", std::to_string(manifest.resolutions));
  print_row("paragraphs", std::to_string(manifest.paragraphs));
  print_row("words", std::to_string(status.manifest.words));
  print_row("sources", std::to_string(status.counts.sources));
  print_row("", fmt::format("{} indexed, {} duplicates, {} skipped", status.counts.indexed,
                            status.counts.duplicates, status.counts.skipped));
  print_row("failures", std::to_string(status.counts.failures));
  print_row("size", megabytes(status.bytes));
  for (const auto& [table, bytes] : status.tables)
    print_row("", fmt::format("{}  {}", megabytes(bytes), table));
  print_row("written by",
            fmt::format("disarm-indexer {}, schema {}, Xapian {}, ICU {}", manifest.program_version,
                        manifest.schema_version, manifest.xapian_version, manifest.icu_version));
  if (!status.last_run) return;
  print_row("last run", fmt::format("{}: {}", status.last_run->finished, run_text(*status.last_run)));
}

int run_status(const StatusArguments& arguments) {
  const auto index = index::index_location(arguments.index);
  const auto status = upkeep::read_status(index);
  if (!status) return report(status.error());
  if (arguments.format == "json") {
    print_json(to_json(index.native(), *status), 2);
  } else {
    print_text(index.native(), *status);
  }
  return 0;
}

}  // namespace

void add_status_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("status", "Tell what an index holds, what wrote it, and how its last run went");
  const auto arguments = std::make_shared<StatusArguments>();
  add_index_option(*command, arguments->index);
  add_format_option(*command, arguments->format);
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_status(*arguments); });
}

}  // namespace disarm::cli
