#include "searcher/cli/batch_command.h"

#include <iostream>
#include <iterator>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "common/base/file.h"
#include "common/index/location.h"
#include "searcher/cli/output.h"
#include "searcher/query/query.h"
#include "searcher/render/result_json.h"
#include "searcher/render/result_trec.h"

namespace disarm::cli {
namespace {

constexpr const char* kHelp = R"(QUERIES
  A query a line, with an identifier and a tab before it. Without a tab the line's number is the
  identifier. Empty lines and lines that begin with # are left out.

EXAMPLES
  disarm-searcher batch --queries topics.tsv --format trec --limit 1000 >topics.run
  printf 'landmines\nkiller robots\n' | disarm-searcher batch --queries -)";

struct BatchQuery {
  std::string id;
  std::string text;
};

std::vector<BatchQuery> read_queries(std::string_view input) {
  std::vector<BatchQuery> queries;
  size_t number = 0;
  for (size_t begin = 0; begin < input.size();) {
    const size_t end = std::min(input.find('\n', begin), input.size());
    std::string_view line = input.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const size_t tab = line.find('\t');
    if (tab == std::string_view::npos) {
      queries.push_back({std::to_string(number), std::string(line)});
    } else {
      queries.push_back({std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
    }
  }
  return queries;
}

Result<std::string> read_input(const std::string& path) {
  if (path != "-") return read_file(path);
  return std::string{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

std::string render(const search::SearchResult& result, const BatchQuery& query, const std::string& format) {
  if (format == "trec") return render::render_trec(result, query.id);
  return render::render_batch_line(result, query.id);
}

}  // namespace

CLI::App* add_batch(CLI::App& program, BatchArguments& arguments) {
  CLI::App* batch = program.add_subcommand("batch", "Answer the queries of a file in one process");
  batch->add_option("--queries", arguments.queries, "File of queries; - is standard input")
      ->required()
      ->type_name("FILE");
  batch->add_option("--index", arguments.index, "Folder of the index")->type_name("DIR");
  batch->add_option("--unit", arguments.unit, "What a hit is: resolution or paragraph")
      ->check(CLI::IsMember({"resolution", "paragraph"}))
      ->type_name("UNIT");
  batch->add_option("--format", arguments.format, "ndjson (a query a line) or trec (a hit a line)")
      ->check(CLI::IsMember({"ndjson", "trec"}))
      ->type_name("FORMAT");
  batch->add_option("--limit", arguments.request.limit, "Hits of each query; 10 if not given")
      ->type_name("N");
  batch->footer(kHelp);
  return batch;
}

Result<int> run_batch(const BatchArguments& arguments) {
  const auto input = read_input(arguments.queries);
  if (!input) return tl::unexpected(input.error());
  const auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  search::Request request = arguments.request;
  request.unit = arguments.unit == "paragraph" ? search::Unit::kParagraph : search::Unit::kResolution;
  request.passages = arguments.format != "trec";
  bool has_hits = false;
  bool is_complete = true;
  for (const BatchQuery& batch_query : read_queries(*input)) {
    const auto query = query::read_query(batch_query.text);
    if (!query) {
      complain(fmt::format("query {}: {}", batch_query.id, query.error().message), query.error().hint);
      is_complete = false;
      continue;
    }
    const auto result = engine->find(*query, request);
    if (!result) return tl::unexpected(result.error());
    has_hits = has_hits || !result->hits.empty();
    if (auto printed = print(render(*result, batch_query, arguments.format)); !printed) {
      return tl::unexpected(printed.error());
    }
  }
  if (!is_complete) return exit_status(ErrorCode::kUsage);
  return has_hits ? kStatusHits : kStatusNone;
}

}  // namespace disarm::cli
