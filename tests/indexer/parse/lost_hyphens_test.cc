#include "indexer/parse/lost_hyphens.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"

namespace disarm::parse {
namespace {

// Twelve lines of usual width, so that a line made of two is known by its length.
const std::string kUsual =
    "of the States parties to the Treaty and of all others that take part in its affairs\n";

struct Restored {
  std::string text;  // of the last line
  size_t count = 0;
};

Restored restore(const std::string& line, const std::string& before = "") {
  std::string typed = before;
  for (int i = 0; i < 12; ++i) typed += kUsual;
  LaidOutText text = lay_out(extract::extract_plain_text(typed + line).value());
  const size_t count = restore_hyphens(text, DocumentWords(text.lines));
  return {text.lines.back().text, count};
}

TEST(RestoreHyphens, OfCompoundsThatStandElsewhere) {
  EXPECT_EQ(
      restore("to bring about at long last and without any delay at all a world of small island-state\n",
              "the island-states of the island-state\n")
          .count,
      0U);
  EXPECT_EQ(
      restore("unilateral declarations made on all sides by every one of the islandstate Governments on it",
              "island-state\n")
          .text,
      "unilateral declarations made on all sides by every one of the island-state Governments on it");
}

TEST(RestoreHyphens, OfListedCompounds) {
  EXPECT_EQ(
      restore("which the States on all of the continents of the earth are ready to take in decisionmaking")
          .text,
      "which the States on all of the continents of the earth are ready to take in decision-making");
  EXPECT_EQ(
      restore(
          "of the General Conference of the Agency, held at its headquarters in the seventy ninth regular "
          "session, concerning safeguards")
          .text,
      "of the General Conference of the Agency, held at its headquarters in the seventy-ninth regular "
      "session, concerning safeguards");
}

TEST(RestoreHyphens, OfWordsThatAreRepeated) {
  EXPECT_EQ(
      restore("which the States on all of the continents wish to do in their military-tomilitary talks").text,
      "which the States on all of the continents wish to do in their military-to-military talks");
  EXPECT_EQ(
      restore("which the States on all of the continents wish to do in their military-tonaval talks").count,
      0U);
}

TEST(RestoreHyphens, BetweenWordsThatAreNeverOne) {
  const std::string line =
      "takes part without reserve in what it hopes will be, before the end, a islandharbour affair of the "
      "others of "
      "the States parties to the Treaty";
  EXPECT_EQ(restore(line).count, 0U);
  EXPECT_EQ(
      restore(line, "island and harbour\n").text,
      "takes part without reserve in what it hopes will be, before the end, a island-harbour affair of the "
      "others of the States parties to the Treaty");
}

TEST(RestoreHyphens, LeavesUsualLinesAlone) {
  EXPECT_EQ(restore("of the high level of the States parties to the Treaty, and of the high level").count,
            0U);
  EXPECT_EQ(restore("decisionmaking").count, 0U);
  LaidOutText nothing;
  EXPECT_EQ(restore_hyphens(nothing, {}), 0U);
}

TEST(RestoreHyphens, LeavesWordsThatTheDocumentWritesBothWays) {
  const std::string line =
      "unilateral declarations made on all sides by every one of the islandstate Governments on it";
  EXPECT_EQ(
      restore(line, "island-state\nthe islandstate and all of its neighbours and friends of the region\n")
          .count,
      0U);
  // The other one stands at the end of a line as well, and may have lost its hyphen too.
  EXPECT_EQ(restore(line, "island-state\n" + line + "\n").count, 2U);
}

TEST(RestoreHyphens, AddsNoEndOfCompoundsToWhatIsNoWord) {
  const std::string line =
      "to include in the agenda of its next session, under the item, the sub-item that is entitled Islands "
      "of "
      "the States parties";
  EXPECT_EQ(restore(line).count, 0U);
  EXPECT_EQ(restore(line, "entit\n").count, 1U);
}

TEST(RestoreHyphens, LeavesParagraphsAlone) {
  std::string typed = "island-state\n";
  for (int i = 0; i < 6; ++i) typed += kUsual;
  std::string paragraph;
  while (paragraph.size() < 600) paragraph += kUsual.substr(0, kUsual.size() - 1) + ", islandstate, ";
  for (int i = 0; i < 12; ++i) typed += paragraph + "\n\n";
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  EXPECT_EQ(restore_hyphens(text, DocumentWords(text.lines)), 0U);
}

}  // namespace
}  // namespace disarm::parse
