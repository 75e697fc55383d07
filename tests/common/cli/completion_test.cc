#include "common/cli/completion.h"

#include <cstdlib>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/cli/sample_program.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace disarm::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

const CompletionOptions kOptions{
    .program = "finder", .default_command = "find", .live = {"QUERY"}, .live_options = {"--index"}};

// Runs `script` in bash, behind the completions of the sample program and a program `finder` that answers to
// --complete.
std::string in_bash(const std::string& script) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "test.bash";
  std::ofstream(file) << "finder() { [[ $1 == --complete ]] && printf 'verb:urge\\nagenda:98(mm)\\n'; }\n"
                      << bash_completion(sample_program(), kOptions)
                      << "complete_line() { COMP_LINE=$1 COMP_POINT=${#1}; read -ra COMP_WORDS <<<\"$1\"; "
                         "[[ $1 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                         "COMPREPLY=(); _finder; printf '%s\\n' \"${COMPREPLY[@]}\"; }\n"
                      << script << '\n';
  const auto result = run_program("/bin/bash", {file.string()});
  EXPECT_EQ(result.errors, "");
  return result.output;
}

TEST(BashCompletion, OffersCommandsOptionsAndChoices) {
  EXPECT_EQ(in_bash("complete_line 'finder f'"), "find\n");
  EXPECT_EQ(in_bash("complete_line 'finder find --q'"), "--quiet\n");
  EXPECT_EQ(in_bash("complete_line 'finder --q'"), "--quiet\n") << "the default command may be left out";
  EXPECT_EQ(in_bash("complete_line 'finder find --format '"), "text\njson\n");
  EXPECT_EQ(in_bash("complete_line 'finder find -f j'"), "json\n");
  EXPECT_EQ(in_bash("complete_line 'finder parse --q'"), "\n");
}

TEST(BashCompletion, AsksTheProgramForLiveValues) {
  EXPECT_EQ(in_bash("complete_line 'finder find verb:'"), "urge\nagenda:98\\(mm\\)\n")
      << "without what stands before the colon, at which bash breaks words";
}

// What the program is asked when `line` is completed: its arguments, a line each.
std::string asked_in_bash(const std::string& line) {
  return in_bash(
      "finder() { printf '%s\\n' \"$@\" >&3; }\nHOME=/home/me IDX='/the index'\n{ complete_line '" + line +
      "' >/dev/null; } 3>&1");
}

TEST(BashCompletion, TellsTheProgramWhereTheValuesAre) {
  EXPECT_EQ(asked_in_bash("finder find verb:"), "--complete\nquery\n--\nverb:\n");
  EXPECT_EQ(asked_in_bash("finder --index /data/index find verb:"),
            "--complete\nquery\n--index\n/data/index\n--\nverb:\n");
  EXPECT_EQ(asked_in_bash("finder --index=/data verb:"), "--complete\nquery\n--index\n/data\n--\nverb:\n");
  EXPECT_EQ(asked_in_bash("finder --index = /data verb:"), asked_in_bash("finder --index=/data verb:"))
      << "as bash breaks the words";
  EXPECT_EQ(asked_in_bash("finder --index ~/index verb:"),
            "--complete\nquery\n--index\n/home/me/index\n--\nverb:\n");
  EXPECT_EQ(asked_in_bash("finder --index \"$IDX\" verb:"),
            "--complete\nquery\n--index\n/the index\n--\nverb:\n");
  EXPECT_EQ(asked_in_bash("finder --index $(rm) verb:"), "--complete\nquery\n--index\n$(rm)\n--\nverb:\n")
      << "completing runs nothing";
}

TEST(Completions, LeaveHiddenThingsOut) {
  for (const auto& script :
       {bash_completion(sample_program(), kOptions), zsh_completion(sample_program(), kOptions),
        fish_completion(sample_program(), kOptions)}) {
    EXPECT_THAT(script, Not(HasSubstr("secret")));
    EXPECT_THAT(script, Not(HasSubstr("hidden")));
  }
}

TEST(ZshCompletion, EscapesDescriptions) {
  const std::string script = zsh_completion(sample_program(), kOptions);
  EXPECT_THAT(script, HasSubstr("'*--format[Form of it'\\''s output]:FORMAT:(text json)'"));
  EXPECT_THAT(script, HasSubstr("'*--index[Folder]:DIR:_files -/'"));
}

TEST(FishCompletion, KnowsWhichCommandHasTheOption) {
  const std::string script = fish_completion(sample_program(), kOptions);
  EXPECT_THAT(script,
              HasSubstr("complete -c finder -n 'not __fish_seen_subcommand_from parse' -s f -l format "
                        "-d 'Form of it\\'s output' -r -a 'text json'\n"));
  EXPECT_THAT(script, HasSubstr("-a '(__finder_live query)'"));
}

}  // namespace
}  // namespace disarm::cli
