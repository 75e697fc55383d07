// What disarm-searcher does for a person who is looking.

#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/searcher/support/sample_index.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string on_terminal(const std::vector<std::string>& arguments,
                        std::map<std::string, std::string> environment = {}) {
  static const SampleIndex index;
  environment.insert(
      {{"DISARM_INDEX", index.path().string()}, {"PAGER", "cat"}, {"TERM", "xterm"}, {"NO_COLOR", ""}});
  const auto result = run_on_terminal(program_path("disarm-searcher"), arguments, environment);
  EXPECT_EQ(result.status, 0) << result.output;
  return result.output;
}

TEST(Terminal, HasColourUnlessItIsNotWanted) {
  EXPECT_THAT(on_terminal({"mines"}), HasSubstr("\x1b[1;31mmines\x1b[0m"));
  EXPECT_THAT(on_terminal({"mines"}, {{"NO_COLOR", "1"}}), Not(HasSubstr("\x1b")));
  EXPECT_THAT(on_terminal({"mines"}, {{"TERM", "dumb"}}), Not(HasSubstr("\x1b")));
}

TEST(Terminal, ShowsLongTextInThePager) {
  EXPECT_THAT(on_terminal({"mines"}, {{"PAGER", "sed s/^/paged:/"}}), StartsWith("paged: 1."));
  EXPECT_THAT(on_terminal({"show", "79/58"}, {{"PAGER", "sed s/^/paged:/"}}), StartsWith("paged:"));
  EXPECT_THAT(on_terminal({"--no-pager", "mines"}, {{"PAGER", "sed s/^/paged:/"}}), Not(HasSubstr("paged:")));
  EXPECT_THAT(on_terminal({"--format", "json", "mines"}, {{"PAGER", "sed s/^/paged:/"}}),
              Not(HasSubstr("paged:")));
}

TEST(Terminal, DoesWithoutAPagerThatIsNotThere) {
  EXPECT_THAT(on_terminal({"mines"}, {{"PAGER", "no-such-pager 2>/dev/null"}}), HasSubstr("A/RES/79/40"));
}

TEST(Terminal, DrawsBars) {
  EXPECT_THAT(on_terminal({"facets", "--facet", "session"}), HasSubstr("█"));
  EXPECT_THAT(on_terminal({"--facet", "session", "mines"}), HasSubstr("█"));
}

}  // namespace
}  // namespace disarm
