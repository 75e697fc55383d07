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
using testing::StartsWith;

TEST(DocumentText, ShowsMastheadParagraphsAndSources) {
  const std::string text = document_text(cluster_munitions_record(), {.width = 100});
  EXPECT_THAT(text, StartsWith("A/RES/79/58\n"
                               "title      Implementation of the Convention on Cluster Munitions\n"));
  EXPECT_THAT(text, HasSubstr("session    79\nagenda     98 (mm)\nadopted    2024-12-02\n"));
  EXPECT_THAT(text, HasSubstr("source     samples/A/RES/79/58.txt\n"));
  EXPECT_THAT(text, HasSubstr("\n[pp1] Recalling its resolution 78/32"));
  EXPECT_THAT(text, HasSubstr("\n[op1] 1. Urges every State"));
}

TEST(DocumentJson, HasIdsAndSources) {
  const auto json = parse_json(document_json(cluster_munitions_record()));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["schema"], 1);
  EXPECT_EQ((*json)["symbol"], "A/RES/79/58");
  EXPECT_EQ((*json)["paragraphs"][1]["id"], "pp1");
  EXPECT_EQ((*json)["sources"][0]["format"], "text");
}

TEST(ParagraphRendering, ShowsOne) {
  EXPECT_THAT(paragraph_text(cluster_munitions_record(), 1, {}), StartsWith("[pp1] Recalling"));
  const auto json = parse_json(paragraph_json(cluster_munitions_record(), 1));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["symbol"], "A/RES/79/58");
  EXPECT_EQ((*json)["paragraph"]["id"], "pp1");
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
