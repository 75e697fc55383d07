#include "searcher/cli/find_command.h"

#include <iostream>
#include <iterator>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/index/location.h"
#include "searcher/cli/output.h"
#include "searcher/query/query.h"
#include "searcher/render/field_table.h"
#include "searcher/render/result_json.h"
#include "searcher/render/result_text.h"

namespace disarm::cli {
namespace {

constexpr const char* kLanguage = R"(QUERY
  mines victims            documents with either word, the best first
  "victim assistance"      the phrase is required
  non-proliferation        however it is joined
  79/58, A/RES/79/58       that resolution first, then what cites it
  session:79               field:value filters; the same field twice: either
  title:"nuclear weapons"  words of a field
  session:75..79 date:2023-12..2024   ranges, also open: 75..
  mines AND (victims OR survivors) NOT naval
  +mines -naval clearance  required, excluded, wanted
  land NEAR/5 mines        within five words; ADJ/5 in this order
  SAME(mines children)     all of it in one paragraph
  proliferat* wom?n        wildcards, in phrases too
  =mines mines~ mines^3    this form only; a slip forgiven; three times the weight
  operative paragraphs that urge ratification, 79th session
                           words that say where to look are filters

  Words also find their other forms, spellings and names (NPT, killer robots), and
  misspelt ones are corrected; --literal takes them as they are written.

FIELDS
)";

constexpr const char* kExamples = R"(
EXAMPLES
  disarm-searcher find victim assistance
  disarm-searcher find --unit paragraph 'verb:urge "nuclear weapons"'
  disarm-searcher find --format ndjson --limit 100 'agenda:98(mm)' | jq .symbol
  disarm-searcher find -- '"-- -- --" is searched as it is'
  echo 'landmines session:70..' | disarm-searcher find -)";

// Everything on standard input, without the line feed at its end.
std::string read_input() {
  std::string text{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

std::string query_text(const std::vector<std::string>& words) {
  if (words == std::vector<std::string>{"-"}) return read_input();
  return fmt::format("{}", fmt::join(words, " "));
}

std::string render(const search::SearchResult& result, const std::string& format) {
  if (format == "json") return render::render_json(result);
  if (format == "ndjson") return render::render_ndjson(result);
  return render::render_text(result, output_style());
}

void explain_nothing(const search::SearchResult& result, const std::string& unit) {
  if (result.total > 0) {
    complain(fmt::format("there are only {} hits", result.total), "choose a smaller --offset");
  } else {
    complain(fmt::format("no {} matches", unit));
  }
}

}  // namespace

CLI::App* add_find(CLI::App& program, FindArguments& arguments) {
  CLI::App* find =
      program.add_subcommand("find", "Find resolutions or paragraphs (the word may be left out)");
  find->add_option("--index", arguments.index, "Folder of the index")->type_name("DIR");
  find->add_option("--unit", arguments.unit, "What a hit is: resolution or paragraph")
      ->check(CLI::IsMember({"resolution", "paragraph"}))
      ->type_name("UNIT");
  find->add_option("--format", arguments.format, "text, json (one object) or ndjson (a hit a line)")
      ->check(CLI::IsMember({"text", "json", "ndjson"}))
      ->type_name("FORMAT");
  find->add_option("--limit", arguments.request.limit, "Hits to show; 10 if not given")->type_name("N");
  find->add_option("--offset", arguments.request.offset, "Hits to skip before them")->type_name("N");
  find->add_flag("--literal", arguments.request.literal, "Take every word as it is written");
  find->add_option("QUERY", arguments.words, "Words and clauses; - reads them from standard input")
      ->required()
      ->type_name("");
  find->footer(kLanguage + render::fields_text() + kExamples);
  return find;
}

Result<int> run_find(const FindArguments& arguments) {
  const auto query = query::read_query(query_text(arguments.words));
  if (!query) return tl::unexpected(query.error());
  const auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  search::Request request = arguments.request;
  request.unit = arguments.unit == "paragraph" ? search::Unit::kParagraph : search::Unit::kResolution;
  const auto result = engine->find(*query, request);
  if (!result) return tl::unexpected(result.error());
  for (const std::string& note : result->notes) complain(note);
  const auto printed = print(render(*result, arguments.format));
  if (!printed) return tl::unexpected(printed.error());
  if (result->hits.empty() && arguments.format == "text") explain_nothing(*result, arguments.unit);
  return result->hits.empty() ? kStatusNone : kStatusHits;
}

}  // namespace disarm::cli
