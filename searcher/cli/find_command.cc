#include "searcher/cli/find_command.h"

#include <algorithm>
#include <array>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/cli/numbers.h"
#include "searcher/cli/facets_command.h"
#include "searcher/cli/output.h"
#include "searcher/cli/pager.h"
#include "searcher/cli/timeout.h"
#include "searcher/render/explanation.h"
#include "searcher/render/language_help.h"
#include "searcher/render/result_format.h"
#include "searcher/search/facet_counter.h"

namespace disarm::cli {
namespace {

constexpr const char* kExamples = R"(
EXAMPLES
  disarm-searcher find victim assistance
  disarm-searcher find --unit paragraph 'verb:urge "nuclear weapons"'
  disarm-searcher find --format ndjson --limit 100 'agenda:98(mm)' | jq .symbol
  disarm-searcher find --sort date --snippets 3 landmines
  disarm-searcher find --relax '"cluster munitions" verb:condemn session:79'
  disarm-searcher find --group series nuclear disarmament
  disarm-searcher find --explain killer robots
  disarm-searcher find --explain-hit --limit 3 killer robots
  disarm-searcher find --timeline '"killer robots"'
  disarm-searcher find --format csv --fields symbol,date,title --limit 1000 session:79
  disarm-searcher find --format cite --unit paragraph 'verb:urge mines'
  disarm-searcher find -- '"-- -- --" is searched as it is'
  echo 'landmines session:70..' | disarm-searcher find -)";

constexpr std::array kSorts = {
    std::pair{"relevance", search::Sort::kRelevance},
    std::pair{"date", search::Sort::kDate},
    std::pair{"symbol", search::Sort::kSymbol},
    std::pair{"session", search::Sort::kSession},
};

constexpr std::array kGroupings = {
    std::pair{"none", search::Grouping::kNone},
    std::pair{"resolution", search::Grouping::kResolution},
    std::pair{"series", search::Grouping::kSeries},
};

search::Grouping grouping_of(const std::string& name) {
  return std::ranges::find(kGroupings, name, [](const auto& group) { return std::string(group.first); })
      ->second;
}

std::vector<std::string> grouping_names() {
  std::vector<std::string> names;
  for (const auto& [name, grouping] : kGroupings) names.emplace_back(name);
  return names;
}

search::Sort sort_of(const std::string& name) {
  return std::ranges::find(kSorts, name, [](const auto& sort) { return std::string(sort.first); })->second;
}

std::vector<std::string> sort_names() {
  std::vector<std::string> names;
  for (const auto& [name, sort] : kSorts) names.emplace_back(name);
  return names;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const render::ResultFormat& format : render::result_formats()) names.emplace_back(format.name);
  return names;
}

std::string formats_help() {
  std::string text = "\nFORMATS\n";
  for (const render::ResultFormat& format : render::result_formats()) {
    text += fmt::format("  {:<10} {}\n", format.name, format.description);
  }
  text += "\nFIELDS OF HITS\n";
  text += "  Names for --fields.\n";
  for (const render::HitField& field : render::hit_fields()) {
    text += fmt::format("  {:<15} {}\n", field.name, field.description);
  }
  return text;
}

// What the format cannot show is an error: an answer must not lack what was asked for.
Result<void> check_format(const render::ResultFormat& format, const FindArguments& arguments) {
  if (arguments.request.reversed && sort_of(arguments.sort) == search::Sort::kRelevance) {
    return fail(ErrorCode::kUsage, "--reverse means nothing to the order 'relevance'",
                "give --sort date, session or symbol with it");
  }
  if (!arguments.fields.empty() && !format.has_fields) {
    return fail(ErrorCode::kUsage, fmt::format("--fields means nothing to the format '{}'", format.name));
  }
  if ((arguments.timeline || !arguments.facets.empty()) && !format.has_facets) {
    return fail(ErrorCode::kUsage, fmt::format("the format '{}' has no place for facets", format.name),
                "see: disarm-searcher facets --help");
  }
  if (arguments.request.explain_hits && !format.has_explanations) {
    return fail(ErrorCode::kUsage,
                fmt::format("the format '{}' has no place for what scores are made of", format.name),
                "use --format text, json or ndjson");
  }
  return {};
}

Result<render::RenderOptions> render_options(const FindArguments& arguments) {
  render::RenderOptions options;
  options.style.text = output_style();
  options.style.bars = arguments.timeline || is_terminal(STDOUT_FILENO);
  if (arguments.fields.empty()) return options;
  return render::read_hit_fields(arguments.fields).map([&](render::HitFields fields) {
    options.fields = std::move(fields);
    return options;
  });
}

search::Request request_of(const FindArguments& arguments) {
  search::Request request = arguments.request;
  request.unit = unit_of(arguments.question);
  request.literal = arguments.question.literal;
  request.sort = sort_of(arguments.sort);
  request.group = grouping_of(arguments.group);
  request.facets = chosen_facets(arguments.facets, arguments.timeline || arguments.format == "html");
  return request;
}

void explain_nothing(const search::SearchResult& result, const std::string& unit) {
  if (result.total > 0) {
    complain(fmt::format("there are only {} hits", result.total), "choose a smaller --offset");
  } else {
    complain(fmt::format("no {} matches", unit));
  }
}

// Where to see what can be asked of a field, when a value of it finds nothing: "kind:draft".
void show_way_to_values(const search::SearchResult& result) {
  for (const query::ClauseCount& clause : result.clauses) {
    const std::string field = clause.clause.substr(0, clause.clause.find(':'));
    if (clause.count > 0 || field == clause.clause || search::find_facet(field) == nullptr) continue;
    complain(fmt::format("the values of '{0}': disarm-searcher facets --facet {0}", field));
  }
}

// What to do about no or few hits.
void print_advice(const search::SearchResult& result) {
  if (result.clauses.size() > 1) {
    complain("by itself each part of the query finds:");
    for (const query::ClauseCount& clause : result.clauses) {
      complain(fmt::format("  {:>7}  {}", clause.count, clause.clause));
    }
  }
  for (const query::Suggestion& suggestion : result.suggestions) {
    complain(fmt::format("did you mean '{}' for '{}'?", suggestion.suggested, suggestion.written));
  }
  if (result.suggestions.empty()) show_way_to_values(result);
  const bool can_relax = result.total == 0 && result.dropped.empty() && result.clauses.size() > 1;
  if (can_relax) complain("--relax shows what matches less of the query");
}

Result<int> explain_query(const FindArguments& arguments, const search::Engine& engine,
                          const query::Query& query) {
  if (arguments.format != "text" && arguments.format != "json") {
    return fail(ErrorCode::kUsage, fmt::format("--explain has no form for the format '{}'", arguments.format),
                "use --format text or --format json");
  }
  const auto explanation = engine.explain(query, request_of(arguments));
  if (!explanation) return tl::unexpected(explanation.error());
  stop_clock();
  const bool is_text = arguments.format == "text";
  const std::string text =
      is_text ? render::explanation_text(*explanation) : render::explanation_json(*explanation);
  return print_paged(text, is_text && !arguments.no_pager).map([] { return kStatusHits; });
}

}  // namespace

CLI::App* add_find(CLI::App& program, FindArguments& arguments) {
  CLI::App* find =
      program.add_subcommand("find", "Find resolutions or paragraphs (the word may be left out)");
  search::Request& request = arguments.request;
  add_question(*find, arguments.question);
  find->add_option("--format", arguments.format, "Form of the output, see below; text if not given")
      ->check(CLI::IsMember(format_names()))
      ->type_name("FORMAT");
  find->add_option("--limit", request.limit, "Hits to show; 10 if not given")
      ->check(check_whole_number)
      ->type_name("N");
  find->add_option("--offset", request.offset, "Hits to skip before them")
      ->check(check_whole_number)
      ->type_name("N");
  auto* sort = find->add_option("--sort", arguments.sort,
                                "Order of the hits; relevance if not given. Dates and sessions: newest first")
                   ->check(CLI::IsMember(sort_names()))
                   ->type_name("ORDER");
  find->add_flag("--reverse", request.reversed, "Turn the order of --sort around")->needs(sort);
  find->add_option("--group", arguments.group,
                   "Fold hits into one line: paragraphs of a resolution, or texts with one title over the "
                   "years (series); none if not given")
      ->check(CLI::IsMember(grouping_names()))
      ->type_name("GROUP")
      ->excludes(sort);
  find->add_option("--snippets", request.passages, "Paragraphs to show of each resolution; 1 if not given")
      ->check(check_whole_number)
      ->type_name("N");
  add_facet_options(*find, arguments.facets, arguments.timeline);
  find->add_option("--fields", arguments.fields, "What to show of each hit: names with commas between them")
      ->type_name("NAMES");
  find->add_flag("--prf", request.feedback,
                 "Search for the words of the best hits, too: finds more, the first hits are less sure");
  find->add_flag("--relax", request.relax,
                 "When nothing matches, require less of the query and say what was left out");
  find->add_flag("--explain", arguments.explain,
                 "Show how the query is read, stage by stage, instead of hits; --format text or json");
  find->add_flag("--explain-hit", request.explain_hits,
                 "Show what the score of each hit is made of, part by part");
  find->add_flag("--no-pager", arguments.no_pager, "Do not show long output in $PAGER");
  find->footer([] { return render::language_help() + formats_help() + kExamples; });
  return find;
}

Result<int> run_find(const FindArguments& arguments) {
  const render::ResultFormat& format = *render::find_result_format(arguments.format);
  if (const auto fits = check_format(format, arguments); !fits) return tl::unexpected(fits.error());
  const auto options = render_options(arguments);
  if (!options) return tl::unexpected(options.error());
  const auto query = read_question(arguments.question);
  if (!query) return tl::unexpected(query.error());
  const auto engine = open_engine(arguments.question);
  if (!engine) return tl::unexpected(engine.error());
  if (arguments.explain) return explain_query(arguments, *engine, *query);
  search::Request request = request_of(arguments);
  request.detail = render::detail_of(format, *options);
  const auto result = engine->find(*query, request);
  if (!result) return tl::unexpected(result.error());
  stop_clock();
  const bool is_text = arguments.format == "text";
  const auto printed = print_paged(format.render(*result, *options), is_text && !arguments.no_pager);
  if (!printed) return tl::unexpected(printed.error());
  print_notes(result->notes);
  const bool shows_nothing = result->hits.empty() && (result->total == 0 || request.limit > 0);
  if (shows_nothing && is_text) explain_nothing(*result, arguments.question.unit);
  if (is_text) print_advice(*result);
  return shows_nothing ? kStatusNone : kStatusHits;
}

}  // namespace disarm::cli
