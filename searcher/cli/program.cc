#include "searcher/cli/program.h"

#include <algorithm>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "common/base/version.h"
#include "searcher/cli/arguments.h"
#include "searcher/cli/batch_command.h"
#include "searcher/cli/eval_command.h"
#include "searcher/cli/fields_command.h"
#include "searcher/cli/find_command.h"
#include "searcher/cli/output.h"
#include "searcher/cli/show_command.h"

namespace disarm::cli {
namespace {

constexpr const char* kExamples = R"(EXAMPLES
  disarm-searcher cluster munitions
  disarm-searcher '"cluster munition remnants" type:operative session:79'
  disarm-searcher show 79/58#op5
  disarm-searcher fields

The index is --index, or else $DISARM_INDEX, or else
$XDG_DATA_HOME/disarm-search/index. Exit status: 0 hits, 1 none, 2 wrong query or
command line, more than 2 when the index cannot be used.)";

// The whole command line; the arguments of each sub-command are its own.
class Program {
 public:
  Program() : app_("Searches an index of disarmament documents.", "disarm-searcher") {
    app_.set_version_flag("--version", std::string("disarm-searcher ") + kProgramVersion);
    app_.require_subcommand(1);
    app_.footer(kExamples);
    find_command_ = add_find(app_, find_);
    batch_command_ = add_batch(app_, batch_);
    eval_command_ = add_eval(app_, eval_);
    show_command_ = add_show(app_, show_);
    fields_command_ = add_fields(app_, fields_);
  }

  int run(std::vector<std::string> arguments) {
    arguments =
        with_command(std::move(arguments), *find_command_, {"find", "batch", "eval", "show", "fields"});
    std::ranges::reverse(arguments);  // as CLI11 wants them
    try {
      app_.parse(arguments);
    } catch (const CLI::ParseError& error) {
      return end_of_parsing(error);
    }
    return report(run_command());
  }

 private:
  // Help and version come as errors with status 0.
  int end_of_parsing(const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app_.exit(error);
    return report(fail(ErrorCode::kUsage, error.what(),
                       "see disarm-searcher --help; write -- before a query that begins with '-'"));
  }

  Result<int> run_command() {
    if (batch_command_->parsed()) return run_batch(batch_);
    if (eval_command_->parsed()) return run_eval(eval_);
    if (show_command_->parsed()) return run_show(show_);
    if (fields_command_->parsed()) return run_fields(fields_);
    return run_find(find_);
  }

  CLI::App app_;
  FindArguments find_;
  BatchArguments batch_;
  EvalArguments eval_;
  ShowArguments show_;
  FieldsArguments fields_;
  const CLI::App* find_command_ = nullptr;
  const CLI::App* batch_command_ = nullptr;
  const CLI::App* eval_command_ = nullptr;
  const CLI::App* show_command_ = nullptr;
  const CLI::App* fields_command_ = nullptr;
};

}  // namespace

int run(int argc, const char* const* argv) {
  return Program().run({argv + 1, argv + std::max(argc, 1)});
}

}  // namespace disarm::cli
