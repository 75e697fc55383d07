#include "searcher/cli/batch_command.h"

#include <chrono>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "common/base/file.h"
#include "common/cli/numbers.h"
#include "common/index/location.h"
#include "searcher/cli/output.h"
#include "searcher/cli/query_file.h"
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
  disarm-searcher batch --queries topics.tsv --times times.tsv >topics.ndjson
  printf 'landmines\nkiller robots\n' | disarm-searcher batch --queries -)";

// What queries took: a line of each, with its identifier, a tab and milliseconds.
class Times {
 public:
  void begin() { begin_ = Clock::now(); }

  void end(const FileQuery& query) {
    const std::chrono::duration<double, std::milli> taken = Clock::now() - begin_;
    lines_ += fmt::format("{}\t{:.3f}\n", query.id, taken.count());
  }

  Result<void> write(const std::string& path) const {
    return path.empty() ? Result<void>() : write_file_atomically(path, lines_);
  }

 private:
  using Clock = std::chrono::steady_clock;

  Clock::time_point begin_;
  std::string lines_;
};

std::string render(const search::SearchResult& result, const FileQuery& query, const std::string& format) {
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
      ->check(check_whole_number)
      ->type_name("N");
  batch->add_flag("--literal", arguments.request.literal, "Take every word as it is written");
  batch->add_flag("--prf", arguments.request.feedback, "Search for the words of the best hits, too");
  batch->add_option("--set", arguments.settings, "Change a setting of the ranking: k1=1.6")
      ->type_name("NAME=VALUE");
  batch->add_option("--times", arguments.times, "Write what each query took, in milliseconds, to FILE")
      ->type_name("FILE");
  batch->footer(kHelp);
  return batch;
}

Result<int> run_batch(const BatchArguments& arguments) {
  const auto queries = read_queries(arguments.queries);
  if (!queries) return tl::unexpected(queries.error());
  if (arguments.format == "trec") {
    if (auto checked = check_trec_identifiers(*queries); !checked) return tl::unexpected(checked.error());
  }
  auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  search::Settings settings;
  for (const std::string& assignment : arguments.settings) {
    if (auto changed = search::change_setting(settings, assignment); !changed) {
      return tl::unexpected(changed.error());
    }
  }
  engine->set_settings(settings);
  search::Request request = arguments.request;
  request.unit = arguments.unit == "paragraph" ? search::Unit::kParagraph : search::Unit::kResolution;
  request.detail = arguments.format == "trec" ? search::Detail::kName : search::Detail::kPassages;
  bool has_hits = false;
  bool is_complete = true;
  Times times;
  for (const FileQuery& file_query : *queries) {
    times.begin();
    const auto query = query::read_query(file_query.text);
    if (!query) {
      complain(fmt::format("query {}: {}", file_query.id, query.error().message), query.error().hint);
      is_complete = false;
      continue;
    }
    const auto result = engine->find(*query, request);
    if (!result) return tl::unexpected(result.error());
    has_hits = has_hits || !result->hits.empty();
    if (auto printed = print(render(*result, file_query, arguments.format)); !printed) {
      return tl::unexpected(printed.error());
    }
    times.end(file_query);
  }
  if (auto written = times.write(arguments.times); !written) return tl::unexpected(written.error());
  if (!is_complete) return exit_status(ErrorCode::kUsage);
  return has_hits ? kStatusHits : kStatusNone;
}

}  // namespace disarm::cli
