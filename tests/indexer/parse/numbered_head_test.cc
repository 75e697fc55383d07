#include "indexer/parse/numbered_head.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/parse.h"
#include "indexer/parse/split_parts.h"

namespace disarm::parse {
namespace {

undoc::Document read(std::string_view text) {
  return parse(extract::extract_plain_text(std::string(text)).value(), "file.txt");
}

TEST(ReadNumberedTitle, TellsResolutionsFromDecisions) {
  const NumberedTitle decision = read_numbered_title("70/512. Safe harbours");
  EXPECT_EQ(decision.symbol, "A/DEC/70/512");
  EXPECT_EQ(decision.kind, "decision");
  EXPECT_EQ(decision.title, "Safe harbours");
  EXPECT_EQ(read_numbered_title("70/30. Safe harbours").kind, "resolution");
  EXPECT_EQ(read_numbered_title("30. Safe harbours").symbol, "");
  EXPECT_EQ(read_numbered_title("").symbol, "");
}

TEST(ReadNumberedHead, ReadsADecisionWithoutMasthead) {
  const undoc::Document decision = read(
      "70/512. Safe harbours\n\n"
      "At its 67th plenary meeting, on 7 December 2015, the General Assembly, on the recommendation of the "
      "First\n"
      "Committee, decided to include in the provisional agenda of its seventy-first session the item "
      "entitled\n"
      "\"Safe harbours\".\n");
  EXPECT_EQ(decision.symbol, "A/DEC/70/512");
  EXPECT_EQ(decision.kind, "decision");
  EXPECT_EQ(decision.title, "Safe harbours");
  EXPECT_EQ(undoc::to_string(decision.session.value()), "70");
  EXPECT_EQ(decision.meeting, "67th plenary meeting");
  EXPECT_EQ(to_iso(decision.adopted.value_or(Date())), "2015-12-07");
  ASSERT_EQ(decision.paragraphs.size(), 1U);
  EXPECT_EQ(decision.paragraphs.front().type, undoc::ParagraphType::kOperative);
}

constexpr std::string_view kCompilation =
    "70/512. Safe harbours\n\n"
    "At its 67th plenary meeting, on 7 December 2015, the General Assembly decided to keep its harbours "
    "safe.\n\n"
    "70/513. Dark lighthouses\n\n"
    "At its 68th plenary meeting, on 9 December 2015, the General Assembly, recalling its resolution 69/10 "
    "of\n"
    "2 December 2014, decided:\n\n"
    "(a) To light its lighthouses;\n\n"
    "(b) To keep them lit.\n";

TEST(ReadNumberedHead, FindsEachDecisionOfACompilation) {
  const std::vector<undoc::Document> decisions = split_parts(read(kCompilation));
  ASSERT_EQ(decisions.size(), 2U);
  EXPECT_EQ(decisions[0].symbol, "A/DEC/70/512");
  EXPECT_EQ(decisions[0].title, "Safe harbours");
  EXPECT_EQ(to_iso(decisions[0].adopted.value_or(Date())), "2015-12-07");
  EXPECT_EQ(decisions[1].symbol, "A/DEC/70/513");
  EXPECT_EQ(decisions[1].title, "Dark lighthouses");
  EXPECT_EQ(decisions[1].meeting, "68th plenary meeting");
  EXPECT_EQ(to_iso(decisions[1].adopted.value_or(Date())), "2015-12-09");
  EXPECT_EQ(decisions[1].citations, std::vector<std::string>{"A/RES/69/10"});
}

TEST(ReadNumberedHead, LeavesOtherTextsAlone) {
  EXPECT_EQ(read("70/512. Safe harbours\n\nThe harbours are safe.\n").kind, "other");
  EXPECT_EQ(read("Safe harbours\n\nThe General Assembly decided nothing.\n").symbol, "");
}

}  // namespace
}  // namespace disarm::parse
