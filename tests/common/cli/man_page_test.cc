#include "common/cli/man_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/cli/sample_program.h"

namespace disarm::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ManPage, DescribesCommandsAndOptions) {
  const std::string page =
      man_page(sample_program(),
               {.name = "finder", .version = "1.2", .summary = "find things", .see_also = {"other(7)"}});
  EXPECT_THAT(page, testing::StartsWith(".TH \"FINDER\" 1 \"\" \"Disarm Search 1.2\" \"Disarm Search\"\n"
                                        ".SH NAME\nfinder \\- find things\n.SH SYNOPSIS\n.B finder find\n"));
  EXPECT_THAT(page, HasSubstr(".SS \"find\"\n"));
  EXPECT_THAT(page,
              HasSubstr(".TP\n\\fB\\-f\\fR, \\fB\\-\\-format\\fR \\fIFORMAT\\fR\nForm of it\\(aqs output\n"));
  EXPECT_THAT(page, HasSubstr("One of text, json.\n"));
  EXPECT_THAT(page, HasSubstr(".SH \"EXIT STATUS\"\n"));
  EXPECT_THAT(page, HasSubstr(".SH \"SEE ALSO\"\n.BR other (7)\n"));
  EXPECT_THAT(page, Not(HasSubstr("secret")));
}

TEST(ManPage, KeepsIndentedLinesAndHidesNoRequests) {
  const std::string page = sections_page({{"NOTES", "Text\n.with dots\n\n  a \\ line\n  'as' it is"}},
                                         {.name = "notes", .section = 7});
  EXPECT_THAT(
      page,
      HasSubstr(
          ".SH \"NOTES\"\nText\n\\&.with dots\n.PP\n.PP\n.nf\n  a \\e line\n  \\(aqas\\(aq it is\n.fi\n"));
}

}  // namespace
}  // namespace disarm::cli
