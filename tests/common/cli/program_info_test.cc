#include "common/cli/program_info.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/cli/sample_program.h"

namespace disarm::cli {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ProgramInfo, HasWhatTheHelpShows) {
  const ProgramInfo program = sample_program();
  ASSERT_EQ(program.commands.size(), 2U) << "without the hidden one";
  const CommandInfo& find = program.commands[0];
  EXPECT_EQ(find.name, "find");
  ASSERT_EQ(find.options.size(), 4U) << "--help, --format, --index, --quiet";
  EXPECT_THAT(find.options[0].names, ElementsAre("-h", "--help"));
  EXPECT_THAT(find.options[1].names, ElementsAre("-f", "--format"));
  EXPECT_EQ(find.options[1].value, "FORMAT");
  EXPECT_THAT(find.options[1].choices, ElementsAre("text", "json"));
  EXPECT_EQ(find.options[2].value, "DIR");
  EXPECT_EQ(find.options[3].value, "") << "a flag";
  ASSERT_EQ(find.arguments.size(), 1U);
  EXPECT_THAT(find.arguments[0].names, ElementsAre("QUERY"));
  EXPECT_TRUE(find.arguments[0].required);
}

TEST(ProgramInfo, ReadsTheTextBelowTheOptions) {
  const auto sections = sample_program().commands[0].sections;
  ASSERT_EQ(sections.size(), 3U);
  EXPECT_EQ(sections[0].heading, "");
  EXPECT_EQ(sections[0].text, "Details of it.");
  EXPECT_EQ(sections[1].heading, "EXAMPLES");
  EXPECT_EQ(sections[1].text, "  finder find -- '.x'");
  EXPECT_EQ(sections[2].heading, "FORMATS");
  EXPECT_THAT(read_sections(""), IsEmpty());
  EXPECT_EQ(read_sections("QUERY\n  x\n\n").at(0).text, "  x");
}

}  // namespace
}  // namespace disarm::cli
