#include "searcher/cli/fields_command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "searcher/cli/output.h"
#include "searcher/render/field_table.h"

namespace disarm::cli {

CLI::App* add_fields(CLI::App& program, FieldsArguments& arguments) {
  CLI::App* fields = program.add_subcommand("fields", "List the fields of the query language");
  fields->add_option("--format", arguments.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  fields->footer(
      "EXAMPLES\n  disarm-searcher fields\n  disarm-searcher fields --format json | jq -r '.[].name'");
  return fields;
}

Result<int> run_fields(const FieldsArguments& arguments) {
  const std::string text = arguments.format == "json" ? render::fields_json() : render::fields_text();
  return print(text).map([] { return kStatusHits; });
}

}  // namespace disarm::cli
