#include "common/undoc/spelled_date.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

std::string iso(std::string_view text) {
  const auto date = find_spelled_date(text);
  return date ? to_iso(*date) : "none";
}

TEST(FindSpelledDate, ReadsTheFormsOfTreaties) {
  EXPECT_EQ(iso("DONE in triplicate, this first day of July one thousand nine hundred sixty-eight."),
            "1968-07-01");
  EXPECT_EQ(
      iso("done at the city of Moscow the fifth day of august, one thousand nine hundred and sixty-three."),
      "1963-08-05");
  EXPECT_EQ(iso("Done at Geneva this thirty-first day of May, two thousand and seventeen"), "2017-05-31");
  EXPECT_EQ(iso("Done in Harbour City, this 27th day of November 2008, in English"), "2008-11-27");
  EXPECT_EQ(iso("the twenty-second day of March, nineteen hundred and eighty-five."), "1985-03-22");
}

TEST(FindSpelledDate, ReadsNothingElse) {
  EXPECT_EQ(iso("on the first day of the session, one thousand people came"), "none");
  EXPECT_EQ(iso("the thirty-first day of June one thousand nine hundred and ninety"), "none");
  EXPECT_EQ(iso("day of July"), "none");
  EXPECT_EQ(iso("the fifth day of August nineteen"), "none");
  EXPECT_EQ(iso(""), "none");
}

}  // namespace
}  // namespace disarm::undoc
