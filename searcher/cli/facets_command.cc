#include "searcher/cli/facets_command.h"

#include <algorithm>
#include <optional>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/cli/numbers.h"
#include "searcher/cli/output.h"
#include "searcher/cli/pager.h"
#include "searcher/cli/timeout.h"
#include "searcher/render/facet_json.h"
#include "searcher/render/facet_text.h"
#include "searcher/search/facet_counter.h"

namespace disarm::cli {
namespace {

constexpr const char* kTimelineFacet = "year";

constexpr const char* kDetails =
    R"(Counts are exact. Without a query the whole index is counted; without --facet, sessions.

FACETS
)";

constexpr const char* kExamples = R"(
EXAMPLES
  disarm-searcher facets --facet session '"killer robots"'
  disarm-searcher facets --facet verb --facet type --unit paragraph 'agenda:98(mm)'
  disarm-searcher facets --timeline 'title:mines'
  disarm-searcher facets --facet agenda --format csv > agenda.csv)";

std::string render(const search::MatchCount& count, const query::Query* query,
                   const FacetsArguments& arguments) {
  const search::Unit unit = unit_of(arguments.question);
  if (arguments.format == "json") return render::count_json(count, query == nullptr ? "" : query->text, unit);
  if (arguments.format == "csv") return render::facets_csv(count.facets);
  const bool bars = arguments.timeline || is_terminal(STDOUT_FILENO);
  return render::facets_text(count.facets, unit,
                             {.text = output_style(), .bars = bars, .limit = arguments.limit});
}

}  // namespace

void add_facet_options(CLI::App& command, std::vector<std::string>& facets, bool& timeline) {
  std::vector<std::string> names;
  for (const search::FacetSpec& spec : search::facet_specs()) names.emplace_back(spec.name);
  command.add_option("--facet", facets, "Count the matches by the values of this; may be repeated")
      ->check(CLI::IsMember(names))
      ->type_name("NAME")
      ->expected(1)
      ->allow_extra_args(false)  // what follows the value is the query
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_flag("--timeline", timeline, "Draw how many matches each year has");
}

std::vector<std::string> chosen_facets(const std::vector<std::string>& facets, bool timeline) {
  std::vector<std::string> chosen;
  for (const std::string& facet : facets) {
    if (std::ranges::find(chosen, facet) == chosen.end()) chosen.push_back(facet);
  }
  if (timeline && std::ranges::find(chosen, kTimelineFacet) == chosen.end()) {
    chosen.emplace_back(kTimelineFacet);
  }
  return chosen;
}

std::string facets_help() {
  std::string text;
  for (const search::FacetSpec& spec : search::facet_specs()) {
    text += fmt::format("  {:<10} {}\n", spec.name, spec.description);
  }
  return text;
}

CLI::App* add_facets(CLI::App& program, FacetsArguments& arguments) {
  CLI::App* facets =
      program.add_subcommand("facets", "Count matches by session, year, agenda item, verb and more");
  add_question(*facets, arguments.question, /*needs_query=*/false);
  add_facet_options(*facets, arguments.facets, arguments.timeline);
  facets->add_option("--limit", arguments.limit, "Values to show of each in text; 20 if not given, 0 for all")
      ->check(check_whole_number)
      ->type_name("N");
  facets->add_option("--format", arguments.format, "Form of the output; text if not given")
      ->check(CLI::IsMember({"text", "json", "csv"}))
      ->type_name("FORMAT");
  facets->add_flag("--no-pager", arguments.no_pager, "Do not show long output in $PAGER");
  facets->footer([] { return kDetails + facets_help() + kExamples; });
  return facets;
}

Result<int> run_facets(const FacetsArguments& arguments) {
  std::optional<query::Query> query;
  if (!arguments.question.words.empty()) {
    auto read = read_question(arguments.question);
    if (!read) return tl::unexpected(read.error());
    query = std::move(*read);
  }
  const auto engine = open_engine(arguments.question);
  if (!engine) return tl::unexpected(engine.error());
  search::Request request = request_of(arguments.question);
  request.facets = chosen_facets(arguments.facets, arguments.timeline);
  if (request.facets.empty()) request.facets = {"session"};
  const query::Query* asked = query ? &*query : nullptr;
  const auto count = engine->count(asked, request);
  if (!count) return tl::unexpected(count.error());
  stop_clock();
  print_notes(count->notes);
  const bool pages = arguments.format == "text" && !arguments.no_pager;
  return print_paged(render(*count, asked, arguments), pages).map([&] {
    return count->total > 0 ? kStatusHits : kStatusNone;
  });
}

}  // namespace disarm::cli
