// A document that holds lettered resolutions, from the file to answers: each of them is a resolution of its
// own.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kTwoParts = R"(     United Nations                              A/RES/50/300
     General Assembly

     Fiftieth session
     Agenda item 71

          Resolutions adopted by the General Assembly

          [on the report of the First Committee (A/50/590)]

          50/300.   Safe harbours

                                     A

                          Harbours of the north

     The General Assembly,

     Recalling its resolution 49/75 A of 15 December 1994,

     1.   Urges all States to mark their northern harbours with beacons;

                                        90th plenary meeting
                                             12 December 1995

                                     B

                          Harbours of the south

     The General Assembly,

     Noting the report on southern harbours,

     1.   Requests all States to mark their southern harbours with buoys.

                                        91st plenary meeting
                                             13 December 1995
)";

class LetteredParts : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(write_file_atomically(folder_.path() / "set.txt", kTwoParts));
    const auto updated = programs_.indexer("update", {folder_.path() / "set.txt"});
    ASSERT_EQ(updated.status, 0) << updated.errors;
  }

  ProgramResult show(const std::string& symbol) const {
    return run_program(program_path("disarm-searcher"), {"show", "--index", programs_.index(), symbol});
  }

  TemporaryFolder folder_;
  Programs programs_;
};

TEST_F(LetteredParts, AreResolutionsOfTheIndex) {
  const Json status = programs_.status();
  EXPECT_EQ(status.at("sources"), 1);
  EXPECT_EQ(status.at("resolutions"), 2);
}

TEST_F(LetteredParts, AreFoundByTheirSymbols) {
  EXPECT_EQ(programs_.first_symbol("50/300 A"), "A/RES/50/300A");
  EXPECT_EQ(programs_.first_symbol("50/300 B"), "A/RES/50/300B");
  EXPECT_EQ(programs_.hits("symbol:\"50/300 B\"").size(), 1U);
  EXPECT_EQ(programs_.hits("50/300").size(), 2U) << "without its letter the number means both";
}

TEST_F(LetteredParts, HaveTheirOwnWordsDatesAndCitations) {
  ASSERT_EQ(programs_.hits("buoys").size(), 1U);
  EXPECT_EQ(programs_.first_symbol("buoys"), "A/RES/50/300B");
  EXPECT_EQ(programs_.first_symbol("beacons"), "A/RES/50/300A");
  ASSERT_EQ(programs_.hits("date:1995-12-13").size(), 1U);
  EXPECT_EQ(programs_.first_symbol("date:1995-12-13"), "A/RES/50/300B");
  EXPECT_EQ(programs_.hits("cites:\"49/75 A\"").size(), 1U);
  const std::string south = show("50/300 B").output;
  EXPECT_THAT(south, HasSubstr("southern harbours with buoys"));
  EXPECT_THAT(south, Not(HasSubstr("northern")));
}

}  // namespace
}  // namespace disarm
