// disarm-indexer parse
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/base/file.h"
#include "common/undoc/document_json.h"
#include "indexer/build/read_document.h"
#include "indexer/cli/command.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Needs no index. Files that cannot be read are named on standard error; the\n"
    "others are printed, and the exit status is 3.";

constexpr const char* kExamples =
    "  disarm-indexer parse A_RES_79_58.pdf --pretty\n"
    "  disarm-indexer parse resolutions/*.pdf > parsed.ndjson\n"
    "  curl -sL URL | disarm-indexer parse -";

constexpr const char* kStandardInput = "-";

struct ParseArguments {
  std::vector<std::string> files;
  bool is_pretty = false;
};

Result<std::string> read_input(const std::string& file) {
  if (file != kStandardInput) return read_file(file);
  return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

// `source` first, so that a person sees at once which file a line speaks of.
Json to_json(const std::string& file, const undoc::Document& document) {
  Json json = {{"source", file}};
  json.update(undoc::to_json(document));
  return json;
}

Result<Json> parse_file(const std::string& file) {
  const auto bytes = read_input(file);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto reading = build::read_document(*bytes, file);
  if (!reading) {
    const Error& error = reading.error();
    return fail(error.code, fmt::format("{}: {}", file, error.message), error.hint);
  }
  return to_json(file, reading->document);
}

int run_parse(const ParseArguments& arguments) {
  int status = 0;
  for (const std::string& file : arguments.files) {
    const auto json = parse_file(file);
    if (json) {
      print_json(*json, arguments.is_pretty ? 2 : -1);
    } else {
      report(json.error());
      status = kSomeFailed;
    }
  }
  return status;
}

}  // namespace

void add_parse_command(CLI::App& program, int& status) {
  CLI::App* command =
      program.add_subcommand("parse", "Print what is understood of documents, as one JSON object a line");
  const auto arguments = std::make_shared<ParseArguments>();
  command->add_flag("--pretty", arguments->is_pretty, "Indent the JSON for people");
  command->add_option("FILE", arguments->files, "Files to read; - is standard input")
      ->required()
      ->type_name("");
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_parse(*arguments); });
}

}  // namespace disarm::cli
