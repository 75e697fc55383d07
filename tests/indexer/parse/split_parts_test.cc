#include "indexer/parse/split_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kTwoParts = R"(United Nations                                  A/RES/50/300
General Assembly

Fiftieth session
Agenda item 71

          Resolutions adopted by the General Assembly

          [on the report of the First Committee (A/50/590)]


          50/300.   Safe harbours

                                     A

                          Harbours of the north

     The General Assembly,

     Recalling its resolution 49/75 A of 15 December 1994,1

     1.   Urges all States to mark their northern harbours;

                                        90th plenary meeting
                                             12 December 1995

                                     B

                          Harbours of the south

     The General Assembly,

     Noting the report on southern harbours,2

     1.   Requests all States to mark their southern harbours.

                                        91st plenary meeting
                                             13 December 1995

          __________________
          1  See resolution 48/75 B.
          2  A/50/27.
)";

std::vector<undoc::Document> read_parts(const char* text) {
  return split_parts(parse(extract::extract_plain_text(text).value(), "set.txt"));
}

std::vector<std::string> texts(const undoc::Document& document, undoc::ParagraphType type) {
  std::vector<std::string> texts;
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    if (paragraph.type == type) texts.push_back(paragraph.text);
  }
  return texts;
}

TEST(SplitParts, MakesADocumentOfEachLetteredResolution) {
  const std::vector<undoc::Document> parts = read_parts(kTwoParts);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].symbol, "A/RES/50/300A");
  EXPECT_EQ(parts[0].title, "Safe harbours: Harbours of the north");
  EXPECT_EQ(parts[1].symbol, "A/RES/50/300B");
  EXPECT_EQ(parts[1].title, "Safe harbours: Harbours of the south");
  for (const undoc::Document& part : parts) {
    EXPECT_EQ(part.kind, "resolution");
    EXPECT_EQ(part.report, "A/50/590");
    EXPECT_EQ(part.agenda_items, std::vector<std::string>{"71"});
    EXPECT_THAT(part.parts, IsEmpty());
    EXPECT_THAT(texts(part, undoc::ParagraphType::kOperative), testing::SizeIs(1));
  }
}

TEST(SplitParts, GivesEachItsOwnMeetingAndDate) {
  const std::vector<undoc::Document> parts = read_parts(kTwoParts);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].meeting, "90th plenary meeting");
  EXPECT_EQ(to_iso(parts[0].adopted.value_or(Date())), "1995-12-12");
  EXPECT_EQ(parts[1].meeting, "91st plenary meeting");
  EXPECT_EQ(to_iso(parts[1].adopted.value_or(Date())), "1995-12-13");
}

TEST(SplitParts, GivesEachItsOwnFootnotesAndCitations) {
  const std::vector<undoc::Document> parts = read_parts(kTwoParts);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_THAT(texts(parts[0], undoc::ParagraphType::kFootnote), ElementsAre("See resolution 48/75 B."));
  EXPECT_THAT(texts(parts[1], undoc::ParagraphType::kFootnote), ElementsAre("A/50/27."));
  EXPECT_THAT(parts[0].citations, ElementsAre("A/RES/49/75A", "A/RES/48/75B"));
  EXPECT_THAT(parts[1].citations, ElementsAre("A/50/27"));
}

// Every paragraph of the whole is in a part, and in one part only.
TEST(SplitParts, LosesNothing) {
  const undoc::Document whole = parse(extract::extract_plain_text(kTwoParts).value(), "set.txt");
  size_t paragraphs = 0;
  for (const undoc::Document& part : split_parts(whole)) paragraphs += part.paragraphs.size();
  EXPECT_EQ(paragraphs, whole.paragraphs.size());
}

TEST(SplitParts, LeavesOneResolutionAndPartsWithoutSymbolsWhole) {
  undoc::Document document;
  document.title = "Safe harbours";
  EXPECT_EQ(split_parts(document).size(), 1U);
  document.parts = {{"A", "North", "", 0, 0}, {"B", "South", "", 0, 0}};
  EXPECT_EQ(split_parts(document).size(), 1U);
  EXPECT_EQ(split_parts(document).front().title, "Safe harbours");
}

TEST(SplitParts, KeepsVotesFootnotesAndTextThatBelongToNoPart) {
  undoc::Document document;
  document.paragraphs.resize(6);
  for (size_t i = 0; i < document.paragraphs.size(); ++i) document.paragraphs[i].text = std::to_string(i);
  document.paragraphs[5].type = undoc::ParagraphType::kFootnote;
  document.paragraphs[5].label = "*";
  document.parts = {{"A", "", "A/RES/50/300A", 1, 3}, {"B", "", "A/RES/50/300B", 3, 5}};
  document.votes = {{.subject = "B", .paragraph = 4}};
  const std::vector<undoc::Document> parts = split_parts(document);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].paragraphs.size(), 3U);
  EXPECT_EQ(parts[0].paragraphs.front().text, "0");
  EXPECT_THAT(parts[0].votes, IsEmpty());
  EXPECT_EQ(parts[1].paragraphs.size(), 3U);
  EXPECT_EQ(parts[1].paragraphs.back().text, "5");
  ASSERT_EQ(parts[1].votes.size(), 1U);
  EXPECT_EQ(parts[1].votes.front().paragraph, 1U);
}

}  // namespace
}  // namespace disarm::parse
