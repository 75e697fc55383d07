#include "searcher/cli/eval_command.h"

#include <algorithm>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "common/base/file.h"
#include "common/cli/numbers.h"
#include "common/index/location.h"
#include "searcher/cli/output.h"
#include "searcher/cli/query_file.h"
#include "searcher/evaluate/measures.h"
#include "searcher/query/query.h"
#include "searcher/render/evaluation.h"
#include "searcher/render/result_trec.h"
#include "searcher/search/engine.h"

namespace disarm::cli {
namespace {

constexpr const char* kHelp = R"(FILES
  The queries are those of batch, the judgments lines of "query 0 document grade", with the
  documents named as in runs of TREC. Queries without a relevant document are left out.

EXAMPLES
  disarm-searcher eval --queries topics.tsv --qrels topics.qrels --per-query
  disarm-searcher eval --queries topics.tsv --qrels topics.qrels --against k1=1.2 b=0.75)";

struct Task {
  std::vector<FileQuery> queries;
  bool is_readable = true;  // every query is; one that is not finds nothing
  evaluate::Judgments judgments;
  search::Request request;
};

Result<Task> read_task(const EvalArguments& arguments) {
  auto queries = read_queries(arguments.queries);
  if (!queries) return tl::unexpected(queries.error());
  auto judgments = read_file(arguments.judgments).and_then(evaluate::read_judgments);
  if (!judgments) return tl::unexpected(judgments.error());
  Task task{
      .queries = std::move(*queries), .is_readable = true, .judgments = std::move(*judgments), .request = {}};
  for (const FileQuery& query : task.queries) {
    const auto read = query::read_query(query.text);
    if (read) continue;
    complain(fmt::format("query {}: {}", query.id, read.error().message), read.error().hint);
    task.is_readable = false;
  }
  task.request.unit = arguments.unit == "paragraph" ? search::Unit::kParagraph : search::Unit::kResolution;
  task.request.limit = arguments.limit;
  task.request.literal = arguments.literal;
  task.request.feedback = arguments.feedback;
  task.request.detail = search::Detail::kName;
  return task;
}

Result<std::vector<std::string>> ranking_of(const search::Engine& engine, const FileQuery& file_query,
                                            const search::Request& request) {
  std::vector<std::string> ranking;
  const auto query = query::read_query(file_query.text);
  if (!query) return ranking;
  const auto result = engine.find(*query, request);
  if (!result) return tl::unexpected(result.error());
  for (const search::Hit& hit : result->hits) ranking.push_back(render::trec_document(hit, request.unit));
  return ranking;
}

Result<search::Settings> settings_of(const std::vector<std::string>& assignments) {
  search::Settings settings;
  for (const std::string& assignment : assignments) {
    if (auto changed = search::change_setting(settings, assignment); !changed) {
      return tl::unexpected(changed.error());
    }
  }
  return settings;
}

Result<render::Evaluation> evaluate_settings(search::Engine& engine, const Task& task,
                                             const std::vector<std::string>& assignments) {
  const auto settings = settings_of(assignments);
  if (!settings) return tl::unexpected(settings.error());
  engine.set_settings(*settings);
  render::Evaluation evaluation;
  for (const FileQuery& query : task.queries) {
    const auto grades = task.judgments.find(query.id);
    const bool is_judged =
        grades != task.judgments.end() &&
        std::ranges::any_of(grades->second, [](const auto& judged) { return judged.second > 0; });
    if (!is_judged) continue;
    const auto ranking = ranking_of(engine, query, task.request);
    if (!ranking) return tl::unexpected(ranking.error());
    evaluation.push_back({query.id, query.text, evaluate::measure(*ranking, grades->second)});
  }
  return evaluation;
}

}  // namespace

CLI::App* add_eval(CLI::App& program, EvalArguments& arguments) {
  CLI::App* eval = program.add_subcommand("eval", "Measure the ranking with judged queries");
  eval->add_option("--queries", arguments.queries, "File of queries; - is standard input")
      ->required()
      ->type_name("FILE");
  eval->add_option("--qrels", arguments.judgments, "File of judgments")->required()->type_name("FILE");
  eval->add_option("--index", arguments.index, "Folder of the index")->type_name("DIR");
  eval->add_option("--unit", arguments.unit, "What is judged: resolution or paragraph")
      ->check(CLI::IsMember({"resolution", "paragraph"}))
      ->type_name("UNIT");
  eval->add_option("--limit", arguments.limit, "Hits of each query; 1000 if not given")
      ->check(check_whole_number)
      ->type_name("N");
  eval->add_flag("--per-query", arguments.per_query, "Show every query's figures");
  eval->add_flag("--literal", arguments.literal, "Take every word as it is written");
  eval->add_flag("--prf", arguments.feedback, "Search for the words of the best hits, too");
  eval->add_option("--set", arguments.settings, "Change settings of the ranking: k1=1.6 b=0.6")
      ->type_name("NAME=VALUE");
  eval->add_option("--against", arguments.against, "Compare with a ranking of these settings")
      ->type_name("NAME=VALUE");
  eval->footer(kHelp);
  return eval;
}

Result<int> run_eval(const EvalArguments& arguments) {
  const auto task = read_task(arguments);
  if (!task) return tl::unexpected(task.error());
  auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  const auto evaluation = evaluate_settings(*engine, *task, arguments.settings);
  if (!evaluation) return tl::unexpected(evaluation.error());
  if (evaluation->empty()) {
    return fail(ErrorCode::kUsage, "no query of the file has a relevant document in the judgments");
  }
  std::string text = render::evaluation_text(*evaluation, arguments.per_query);
  if (!arguments.against.empty()) {
    const auto other = evaluate_settings(*engine, *task, arguments.against);
    if (!other) return tl::unexpected(other.error());
    text += render::comparison_text(*evaluation, *other);
  }
  const int status = task->is_readable ? kStatusHits : exit_status(ErrorCode::kUsage);
  return print(text).map([status] { return status; });
}

}  // namespace disarm::cli
