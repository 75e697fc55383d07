#include "indexer/parse/oddities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/parse/trace.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using undoc::ParagraphType;

undoc::Paragraph paragraph(ParagraphType type, const std::string& label, const std::string& text) {
  undoc::Paragraph paragraph;
  paragraph.type = type;
  paragraph.label = label;
  paragraph.text = text;
  return paragraph;
}

undoc::Document resolution(const std::vector<std::string>& numbers) {
  undoc::Document document;
  document.kind = "resolution";
  document.title = "Safe harbours";
  document.paragraphs.push_back(paragraph(ParagraphType::kEnacting, "", "The General Assembly,"));
  for (const std::string& number : numbers) {
    document.paragraphs.push_back(paragraph(ParagraphType::kOperative, number, "Urges all;"));
  }
  return document;
}

std::vector<std::string> messages(const undoc::Document& document) {
  std::vector<std::string> all;
  for (const undoc::Oddity& oddity : find_oddities(document, {})) all.push_back(oddity.message);
  return all;
}

TEST(FindOddities, FindsNoneInAWholeResolution) {
  EXPECT_THAT(messages(resolution({"1", "2", "3"})), IsEmpty());
  EXPECT_THAT(messages(resolution({"1", "2", "1", "2"})), IsEmpty()) << "sections restart";
  EXPECT_EQ(confidence(find_oddities(resolution({"1"}), {})), 1);
}

TEST(FindOddities, NamesMissingNumbers) {
  EXPECT_THAT(messages(resolution({"1", "3"})), ElementsAre("Operative paragraph 2 is missing."));
  EXPECT_THAT(messages(resolution({"1", "5"})), ElementsAre("Operative paragraphs 2 to 4 are missing."));
  EXPECT_THAT(messages(resolution({"1", "2", "2"})), ElementsAre("Operative paragraph 2 stands twice."));
}

TEST(FindOddities, NamesWhatIsMissingAroundTheText) {
  undoc::Document document = resolution({"1"});
  document.title.clear();
  document.paragraphs.front().type = ParagraphType::kOther;
  document.paragraphs.back().footnotes = {"4"};
  EXPECT_THAT(
      messages(document),
      ElementsAre("No title was found.", "No line names the organ that decides (\"The General Assembly,\").",
                  "This is no paragraph of a known kind: The General Assembly,",
                  "Footnote 4 was not found."));
  EXPECT_LT(confidence(find_oddities(document, {})), 0.6);
}

TEST(FindOddities, KnowsTextThatResumesAParagraph) {
  undoc::Document document = resolution({"1"});
  document.paragraphs.push_back(paragraph(ParagraphType::kSubparagraph, "a", "To mark them;"));
  document.paragraphs.push_back(paragraph(ParagraphType::kOther, "", "and to keep them safe;"));
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(FindOddities, NamesLinesOfTheMastheadThatAreNotUnderstood) {
  undoc::Document document = resolution({"1"});
  document.masthead = {{"session", "Tenth session"}, {std::string(kNotUnderstood), "Bureau of Harbours"}};
  EXPECT_THAT(messages(document),
              ElementsAre("A line of the masthead is not understood: Bureau of Harbours"));
}

TEST(FindOddities, CountsTheStatesOfAVote) {
  undoc::Document document = resolution({"1"});
  document.votes = {
      {.subject = "A/70/L.9", .yes = 2, .no = 1, .in_favour = {"Chile", "Peru"}, .against = {}}};
  EXPECT_THAT(messages(document), IsEmpty());
  document.votes.front().in_favour.pop_back();
  EXPECT_THAT(messages(document),
              ElementsAre("The vote on A/70/L.9 counts 2 in favour, its list has 1 States."));
}

TEST(Confidence, IsLostWithTheText) {
  EXPECT_EQ(confidence(find_oddities(undoc::Document(), {})), 0);
}

}  // namespace
}  // namespace disarm::parse
