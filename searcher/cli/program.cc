#include "searcher/cli/program.h"

#include <algorithm>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "common/base/version.h"
#include "searcher/cli/arguments.h"
#include "searcher/cli/batch_command.h"
#include "searcher/cli/complete.h"
#include "searcher/cli/count_command.h"
#include "searcher/cli/eval_command.h"
#include "searcher/cli/facets_command.h"
#include "searcher/cli/fields_command.h"
#include "searcher/cli/find_command.h"
#include "searcher/cli/manual.h"
#include "searcher/cli/output.h"
#include "searcher/cli/show_command.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails = R"(Every sub-command has its own help: disarm-searcher find --help

EXAMPLES
  disarm-searcher cluster munitions
  disarm-searcher '"cluster munition remnants" type:operative session:79'
  disarm-searcher show 79/58#op5
  disarm-searcher fields

The index is --index, or else $DISARM_INDEX, or else
$XDG_DATA_HOME/disarm-search/index.

EXIT STATUS
  0   there are hits
  1   there are none
  2   the query or the command line is wrong
  65  the index is damaged             70  a fault of the program
  66  there is no index                74  the system refused to read or write
  75  no answer within --timeout       76  the index has another version

ENVIRONMENT
  DISARM_INDEX  folder of the index    PAGER     shows long text on a terminal
  NO_COLOR      no colours when set    LESS      options of less; FRX when not set)";

// The whole command line; the arguments of each sub-command are its own.
class Program {
 public:
  Program() : app_("Searches an index of disarmament documents.", "disarm-searcher") {
    app_.set_version_flag("--version", std::string("disarm-searcher ") + kProgramVersion);
    app_.require_subcommand(1);
    app_.footer(kDetails);
    find_command_ = add_find(app_, find_);
    batch_command_ = add_batch(app_, batch_);
    count_command_ = add_count(app_, count_);
    facets_command_ = add_facets(app_, facets_);
    eval_command_ = add_eval(app_, eval_);
    show_command_ = add_show(app_, show_);
    fields_command_ = add_fields(app_, fields_);
  }

  int print_generated(const std::string& kind) {
    return report(generate(app_, kind, searcher_manual()).and_then([](const std::string& text) {
      return print(text).map([] { return kStatusHits; });
    }));
  }

  int run(std::vector<std::string> arguments) {
    arguments = with_command(std::move(arguments), *find_command_,
                             {"find", "batch", "eval", "count", "facets", "show", "fields"});
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());  // as CLI11 wants them
    try {
      app_.parse(reversed);
    } catch (const CLI::ParseError& error) {
      return end_of_parsing(error, arguments);
    }
    return report(run_command());
  }

 private:
  // Help and version come as errors with status 0.
  int end_of_parsing(const CLI::ParseError& error, const std::vector<std::string>& arguments) {
    if (error.get_exit_code() == 0) return app_.exit(error);
    if (arguments.empty()) {
      return report(fail(ErrorCode::kUsage, "nothing to search for",
                         "for example: disarm-searcher cluster munitions; see disarm-searcher --help"));
    }
    constexpr const char* kHint = "see disarm-searcher --help; write -- before a query that begins with '-'";
    const auto chosen = app_.get_subcommands();
    const std::string unknown = unknown_option(arguments, chosen.empty() ? *find_command_ : *chosen.front());
    return report(fail(ErrorCode::kUsage,
                       unknown.empty() ? error.what() : fmt::format("there is no option '{}'", unknown),
                       kHint));
  }

  Result<int> run_command() {
    if (batch_command_->parsed()) return run_batch(batch_);
    if (count_command_->parsed()) return run_count(count_);
    if (facets_command_->parsed()) return run_facets(facets_);
    if (eval_command_->parsed()) return run_eval(eval_);
    if (show_command_->parsed()) return run_show(show_);
    if (fields_command_->parsed()) return run_fields(fields_);
    return run_find(find_);
  }

  CLI::App app_;
  FindArguments find_;
  BatchArguments batch_;
  CountArguments count_;
  FacetsArguments facets_;
  EvalArguments eval_;
  ShowArguments show_;
  FieldsArguments fields_;
  const CLI::App* find_command_ = nullptr;
  const CLI::App* batch_command_ = nullptr;
  const CLI::App* count_command_ = nullptr;
  const CLI::App* facets_command_ = nullptr;
  const CLI::App* eval_command_ = nullptr;
  const CLI::App* show_command_ = nullptr;
  const CLI::App* fields_command_ = nullptr;
};

}  // namespace

int run(int argc, const char* const* argv) {
  const std::string kind = wanted_kind(argc, argv);
  if (!kind.empty()) return Program().print_generated(kind);
  if (const auto completion = wanted_completion(argc, argv)) return report(run_complete(*completion));
  return Program().run({argv + 1, argv + std::max(argc, 1)});
}

}  // namespace disarm::cli
