#include "searcher/render/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "common/index/field.h"
#include "searcher/render/field_table.h"
#include "tests/searcher/support/sample_documents.h"

namespace disarm::render {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const index::ResolutionRecord& record() {
  static const index::ResolutionRecord record = cluster_munitions_record();
  return record;
}

ShownDocuments only(const DocumentView& view) {
  return {.views = {view}, .are_several = false, .missing = {}};
}

ShownDocuments both() {
  return {.views = {DocumentView(record()), DocumentView(record(), 3, 0)},
          .are_several = true,
          .missing = {"A/RES/79/85"}};
}

TEST(DocumentText, ShowsMastheadParagraphsAndSources) {
  const std::string text = document_text(only(DocumentView(record())), {.width = 100});
  EXPECT_THAT(text, StartsWith("A/RES/79/58\n"
                               "title      Implementation of the Convention on Cluster Munitions\n"));
  EXPECT_THAT(text, HasSubstr("session    79\nagenda     98 (mm)\nadopted    2024-12-02\n"));
  EXPECT_THAT(text, HasSubstr("source     samples/A/RES/79/58.txt\n"));
  EXPECT_THAT(text, HasSubstr("\n[pp1] Recalling its resolution 78/32"));
  EXPECT_THAT(text, HasSubstr("\n[op1] 1. Urges every State"));
}

TEST(DocumentJson, HasIdsAndSources) {
  const auto json = parse_json(document_json(only(DocumentView(record()))));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["schema"], 1);
  EXPECT_EQ((*json)["symbol"], "A/RES/79/58");
  EXPECT_EQ((*json)["paragraphs"][1]["id"], "pp1");
  EXPECT_EQ((*json)["sources"][0]["format"], "text");
}

TEST(ParagraphRendering, ShowsOne) {
  const DocumentView view(record(), 1, 0);
  EXPECT_THAT(document_text(only(view), {}), StartsWith("[pp1] Recalling"));
  EXPECT_THAT(document_text(only(view), {}), Not(HasSubstr("[pp2]")));
  const auto json = parse_json(document_json(only(view)));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["symbol"], "A/RES/79/58");
  EXPECT_EQ((*json)["paragraph"]["id"], "pp1");
  EXPECT_EQ((*json)["paragraph"]["name"], "PP 1");
}

TEST(ParagraphRendering, ShowsWhatStandsAround) {
  const auto json = parse_json(document_json(only(DocumentView(record(), 1, 2))));
  EXPECT_EQ((*json)["before"].size(), 1U) << "there is one paragraph before";
  EXPECT_EQ((*json)["after"].size(), 2U);
  const std::string text = document_text(only(DocumentView(record(), 4, 1)), {});
  EXPECT_THAT(text, StartsWith("[op1]"));
  EXPECT_THAT(text, HasSubstr("\n\n[op2]"));
}

TEST(DocumentCsv, HasARowForEachParagraph) {
  const std::string text = document_csv(only(DocumentView(record(), 3, 0)));
  EXPECT_THAT(text, StartsWith("symbol,paragraph_id,paragraph_name,paragraph_type,label,text\n"
                               "A/RES/79/58,op1,OP 1,operative,1,Urges"));
  EXPECT_EQ(std::ranges::count(text, '\n'), 2);
}

TEST(DocumentHtml, MarksTheParagraphThatIsAskedFor) {
  const std::string whole = document_html(only(DocumentView(record())));
  EXPECT_THAT(whole,
              HasSubstr("<h1><a href=\"https://undocs.org/en/A/RES/79/58\">A/RES/79/58</a> Implementation"));
  EXPECT_THAT(whole, HasSubstr("<tr><th>adopted</th><td>2024-12-02</td></tr>"));
  const std::string part = document_html(only(DocumentView(record(), 3, 1)));
  EXPECT_THAT(part, HasSubstr("<p id=\"op1\" class=\"focus\""));
  EXPECT_THAT(part, HasSubstr("<p id=\"op2\" dir"));
}

TEST(DocumentFormats, AreAllThere) {
  for (const DocumentFormat& format : document_formats()) {
    EXPECT_FALSE(format.render(only(DocumentView(record())), {}).empty()) << format.name;
  }
  EXPECT_EQ(find_document_format("cite")->render(only(DocumentView(record(), 3, 0)), {}),
            "General Assembly resolution 79/58, para. 1.\n");
}

TEST(SeveralDocuments, StandBelowEachOtherInText) {
  const std::string text = document_text(both(), {.width = 100});
  EXPECT_THAT(text, StartsWith("A/RES/79/58\ntitle "));
  EXPECT_THAT(text, HasSubstr("\n\nA/RES/79/58\n[op1] 1. Urges")) << "a paragraph says whose it is";
}

TEST(SeveralDocuments, AreOneObjectInJsonAndALineEachInNdjson) {
  const auto json = parse_json(document_json(both()));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["schema"], 1);
  EXPECT_EQ((*json)["documents"][0]["symbol"], "A/RES/79/58");
  EXPECT_EQ((*json)["documents"][1]["paragraph"]["id"], "op1");
  EXPECT_EQ((*json)["missing"], Json::array({"A/RES/79/85"}));
  const std::string lines = document_ndjson(both());
  EXPECT_EQ(std::ranges::count(lines, '\n'), 2);
  EXPECT_EQ(*parse_json(lines.substr(0, lines.find('\n'))),
            *parse_json(document_json(only(both().views[0]))));
}

TEST(SeveralDocuments, HaveOneHeaderOnePageAndOneList) {
  const std::string csv = document_csv(both());
  EXPECT_EQ(csv.find("paragraph_id"), csv.rfind("paragraph_id"));
  const std::string html = document_html(both());
  EXPECT_EQ(html.find("<html"), html.rfind("<html"));
  EXPECT_THAT(html, HasSubstr("<title>A/RES/79/58, A/RES/79/58</title>"));
  EXPECT_THAT(html, HasSubstr("<p id=\"A/RES/79/58#op1\" class=\"focus\""));
  const auto csl = parse_json(find_document_format("csl")->render(both(), {}));
  EXPECT_EQ(csl->size(), 2U);
  EXPECT_THAT(
      find_document_format("cite")->render(both(), {}),
      StartsWith("General Assembly resolution 79/58.\nGeneral Assembly resolution 79/58, para. 1.\n"));
}

TEST(FieldTable, NamesEveryField) {
  const auto json = parse_json(fields_json());
  ASSERT_TRUE(json.has_value());
  ASSERT_EQ(json->size(), index::fields().size());
  for (size_t i = 0; i < json->size(); ++i) {
    const std::string name = (*json)[i]["name"];
    EXPECT_EQ(name, index::fields()[i].name);
    EXPECT_THAT(fields_text(), HasSubstr(name + " "));
  }
}

}  // namespace
}  // namespace disarm::render
