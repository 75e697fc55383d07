#include "common/undoc/document_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;

Paragraph sample_paragraph() {
  Paragraph paragraph;
  paragraph.type = ParagraphType::kOperative;
  paragraph.label = "5";
  paragraph.opener = "Also requests";
  paragraph.text = "Also requests the Secretary-General to report;";
  paragraph.footnotes = {"1", "*", "12"};
  paragraph.level = 2;
  paragraph.citations = {{"A/RES/63/71", 5, 13}};
  return paragraph;
}

Document sample_document() {
  Document document;
  document.symbol = "A/RES/S-10/2";
  document.kind = "resolution";
  document.session = Session{SessionKind::kSpecial, 10};
  document.agenda_items = {"98 (mm)"};
  document.agenda_titles = {"A title"};
  document.title = "Final Document";
  document.adopted = Date{1978, 6, 30};
  document.committee = "First Committee";
  document.report = "A/79/408, para. 114";
  document.sponsors = {"Austria"};
  document.paragraphs = {sample_paragraph(), Paragraph{}};
  document.citations = {"A/RES/63/71"};
  document.distributed = Date{1978, 7, 3};
  document.organ = "General Assembly";
  document.without_committee = true;
  document.masthead = {{"session", "Tenth special session"}};
  document.parts = {{"A", "A title", "A/RES/S-10/2A", 0, 2}};
  document.oddities = {{"missing-number", "Operative paragraph 7 is missing."}};
  document.confidence = 0.75;
  document.dated = Date{1978, 7, 1};
  document.meeting = "27th plenary meeting";
  document.votes = {{.subject = "A/RES/S-10/2",
                     .paragraph = 1,
                     .adopted = false,
                     .manner = "recorded vote",
                     .yes = 1,
                     .no = 2,
                     .in_favour = {"Chile"},
                     .against = {"Austria", "Peru"}}};
  return document;
}

std::vector<std::string> names_of(const Json& json) {
  std::vector<std::string> names;
  for (const auto& [name, value] : json.items()) names.push_back(name);
  return names;
}

TEST(DocumentJson, KeepsTheOrderOfTheContract) {
  EXPECT_THAT(names_of(to_json(Document{})),
              ElementsAre("symbol", "kind", "session", "agenda_items", "agenda_titles", "title", "adopted",
                          "distributed", "dated", "meeting", "organ", "committee", "report",
                          "without_committee", "sponsors", "language", "paragraphs", "citations", "masthead",
                          "parts", "votes", "confidence", "oddities"));
  EXPECT_THAT(names_of(to_json(Paragraph{})), ElementsAre("type", "label", "opener", "verb", "strength",
                                                          "text", "level", "citations", "footnotes"));
}

TEST(DocumentJson, WritesMarksAsNumbersWhereTheyAre) {
  EXPECT_EQ(
      to_json_text(to_json(sample_paragraph())),
      R"({"type":"operative","label":"5","opener":"Also requests","verb":"request","strength":"requests",)"
      R"("text":"Also requests the Secretary-General to report;","level":2,)"
      R"("citations":[{"symbol":"A/RES/63/71","printed":"requests","begin":5,"end":13}],)"
      R"("footnotes":[1,"*",12]})");
}

TEST(DocumentJson, WritesNullForWhatThereIsNot) {
  const Json json = to_json(Document{});
  for (const char* name : {"symbol", "session", "title", "adopted", "committee", "report"}) {
    EXPECT_TRUE(json[name].is_null()) << name;
  }
  EXPECT_EQ(json["sponsors"], Json::array());
  EXPECT_TRUE(to_json(Paragraph{})["verb"].is_null());
}

TEST(DocumentJson, WritesSessionsAsNumberOrString) {
  Document document;
  document.session = Session{SessionKind::kRegular, 79};
  EXPECT_EQ(to_json(document)["session"], Json(79));
  EXPECT_EQ(to_json(sample_document())["session"], Json("S-10"));
}

}  // namespace
}  // namespace disarm::undoc
