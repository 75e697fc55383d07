#include "searcher/cli/count_command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "searcher/cli/output.h"
#include "searcher/cli/timeout.h"
#include "searcher/render/facet_json.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails = R"(The number is exact.

EXAMPLES
  disarm-searcher count 'title:"cluster munitions"'
  disarm-searcher count --unit paragraph 'verb:urge session:79'
  echo landmines | disarm-searcher count -)";

}  // namespace

CLI::App* add_count(CLI::App& program, CountArguments& arguments) {
  CLI::App* count = program.add_subcommand("count", "Count resolutions or paragraphs that match");
  add_question(*count, arguments.question);
  count->add_option("--format", arguments.format, "Form of the output; text if not given")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  count->footer(kDetails);
  return count;
}

Result<int> run_count(const CountArguments& arguments) {
  const auto query = read_question(arguments.question);
  if (!query) return tl::unexpected(query.error());
  const auto engine = open_engine(arguments.question);
  if (!engine) return tl::unexpected(engine.error());
  const search::Unit unit = unit_of(arguments.question);
  const auto count = engine->count(&*query, request_of(arguments.question));
  if (!count) return tl::unexpected(count.error());
  stop_clock();
  print_notes(count->notes);
  const std::string text = arguments.format == "json" ? render::count_json(*count, query->text, unit)
                                                      : std::to_string(count->total) + '\n';
  return print(text).map([&] { return count->total > 0 ? kStatusHits : kStatusNone; });
}

}  // namespace disarm::cli
