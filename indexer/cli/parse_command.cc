// disarm-indexer parse
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/cli/input.h"
#include "common/undoc/document_json.h"
#include "indexer/cli/command.h"
#include "indexer/cli/explain.h"
#include "indexer/cli/options.h"
#include "indexer/cli/output.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "indexer/read/read_document.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    "Needs no index. Files that cannot be read are named on standard error; the\n"
    "others are printed, and the exit status is 3.";

constexpr const char* kExamples =
    "  disarm-indexer parse A_RES_79_58.pdf --pretty\n"
    "  disarm-indexer parse resolutions/*.pdf > parsed.ndjson\n"
    "  disarm-indexer parse --explain A_RES_79_58.pdf | less -R\n"
    "  curl -sL URL | disarm-indexer parse -";

struct ParseArguments {
  std::vector<std::string> files;
  bool is_pretty = false;
  bool explains = false;
  extract::ExtractOptions extract;
};

// `source` first, so that a person sees at once which file a line speaks of.
Json to_json(const std::string& file, const undoc::Document& document) {
  Json json = {{"source", file}};
  json.update(undoc::to_json(document));
  return json;
}

Error in_file(const std::string& file, const Error& error) {
  return {error.code, fmt::format("{}: {}", file, error.message), error.hint};
}

Result<void> print_parsed(const std::string& file, std::string_view bytes, const ParseArguments& arguments) {
  const auto reading = read::read_document(bytes, file, arguments.extract);
  if (!reading) return tl::unexpected(in_file(file, reading.error()));
  for (const undoc::Document& document : reading->documents) {
    print_json(to_json(file, document), arguments.is_pretty ? 2 : -1);
  }
  return {};
}

Result<void> print_explanation(const std::string& file, std::string_view bytes,
                               const extract::ExtractOptions& options) {
  const std::string name = std::filesystem::path(file).filename();
  const auto extracted = extract::extract(bytes, name, options);
  if (!extracted) return tl::unexpected(in_file(file, extracted.error()));
  for (const extract::StyledText& text : extracted->texts) {
    std::cout << explanation(text, parse::explain(text, name), wants_colour(STDOUT_FILENO));
  }
  return {};
}

Result<void> read_and_print(const std::string& file, const ParseArguments& arguments) {
  const auto bytes = read_input(file);
  if (!bytes) return tl::unexpected(bytes.error());
  return arguments.explains ? print_explanation(file, *bytes, arguments.extract)
                            : print_parsed(file, *bytes, arguments);
}

int run_parse(const ParseArguments& arguments) {
  int status = 0;
  for (const std::string& file : arguments.files) {
    if (const auto printed = read_and_print(file, arguments); !printed) {
      report(printed.error());
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
  auto* pretty = command->add_flag("--pretty", arguments->is_pretty, "Indent the JSON for people");
  command->add_flag("--explain", arguments->explains, "Show which line became what, instead of JSON")
      ->excludes(pretty);
  add_ocr_option(*command, arguments->extract.ocr);
  command->add_option("FILE", arguments->files, "Files to read; - is standard input")
      ->required()
      ->type_name("");
  add_details(*command, kDetails, kExamples);
  command->callback([arguments, &status] { status = run_parse(*arguments); });
}

}  // namespace disarm::cli
