#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "searcher/render/result_format.h"
#include "searcher/render/result_json.h"
#include "searcher/render/result_text.h"

namespace disarm::render {
namespace {

using testing::HasSubstr;
using testing::Not;

search::SearchResult one_hit() {
  search::Hit hit;
  hit.rank = 1;
  hit.score = 2.5;
  hit.symbol = "A/RES/79/58";
  hit.title = "Cluster munitions";
  hit.date = "2024-12-02";
  hit.agenda_items = {"98 (mm)"};
  hit.source = "a.pdf";
  hit.passage = {"op5", undoc::ParagraphType::kOperative, "5", "États et mines", {{0, 6}, {10, 15}}};
  return {"états mines", search::Unit::kResolution, 1, 0, {hit}, {}};
}

TEST(ResultText, ShowsAHit) {
  EXPECT_EQ(render_text(one_hit(), {}),
            " 1. A/RES/79/58  Cluster munitions\n"
            "    2024-12-02 · agenda item 98 (mm) · score 2.50 · a.pdf\n"
            "    [OP 5] **États** et **mines**\n"
            "\n"
            "1 to 1 of 1 resolution\n");
}

// What is not shown need not be looked for.
TEST(ResultFormats, SayWhetherPassagesAreSeen) {
  const auto hit = one_hit();
  auto bare = hit;
  bare.hits[0].passage = {};
  const auto expect_told = [&](const ResultFormat& format, const RenderOptions& options) {
    const bool is_seen = format.render(hit, options) != format.render(bare, options);
    EXPECT_EQ(detail_of(format, options) == search::Detail::kPassages, is_seen) << format.name;
  };
  for (const ResultFormat& format : result_formats()) {
    expect_told(format, {});
    if (!format.has_fields) continue;
    for (const HitField& field : hit_fields()) {
      SCOPED_TRACE(field.name);
      expect_told(format, {.fields = HitFields{&field}, .style = {}});
    }
  }
}

TEST(ResultText, ColoursForTerminalsOnly) {
  EXPECT_THAT(render_text(one_hit(), {}), Not(HasSubstr("\x1b")));
  const std::string coloured = render_text(one_hit(), {.colour = true});
  EXPECT_THAT(coloured, HasSubstr("\x1b[1;31mÉtats\x1b[0m"));
  EXPECT_THAT(coloured, Not(HasSubstr("**")));
}

TEST(ResultText, ShowsMorePassages) {
  auto result = one_hit();
  result.hits[0].next_passages.push_back(
      {"fn2", undoc::ParagraphType::kFootnote, "2", "See mines", {{4, 9}}});
  EXPECT_THAT(render_text(result, {}), HasSubstr("**mines**\n    [footnote 2] See **mines**\n\n"));
  const auto json = to_json(result.hits[0], json_members());
  EXPECT_EQ(json["paragraph"]["id"], "op5");
  ASSERT_EQ(json["passages"].size(), 2U);
  EXPECT_EQ(json["passages"][0], json["paragraph"]);
  EXPECT_EQ(json["passages"][1]["name"], "footnote 2");
}

TEST(ResultText, SaysNothingWithoutHits) {
  EXPECT_EQ(render_text({}, {}), "");
}

TEST(ResultJson, IsOneObject) {
  const auto json = parse_json(render_json(one_hit(), json_members()));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["schema"], 1);
  EXPECT_EQ((*json)["query"], "états mines");
  EXPECT_EQ((*json)["unit"], "resolution");
  EXPECT_EQ((*json)["total"], 1);
  EXPECT_EQ((*json)["total_is_exact"], true);
  const Json& hit = (*json)["hits"][0];
  EXPECT_EQ(hit["symbol"], "A/RES/79/58");
  EXPECT_EQ(hit["agenda_items"], Json({"98 (mm)"}));
  EXPECT_EQ(hit["paragraph"]["id"], "op5");
  EXPECT_EQ(hit["paragraph"]["type"], "operative");
  EXPECT_EQ(hit["paragraph"]["highlights"].dump(), "[[0,5],[9,14]]") << "code points, not bytes";
}

TEST(ResultJson, HasNullsForWhatIsNotThere) {
  search::SearchResult result;
  result.hits.emplace_back();
  const auto json = parse_json(render_json(result, json_members()));
  ASSERT_TRUE(json.has_value());
  EXPECT_TRUE((*json)["hits"][0]["symbol"].is_null());
  EXPECT_TRUE((*json)["hits"][0]["paragraph"].is_null());
}

TEST(ResultJson, HasNoHitsInAnEmptyResult) {
  EXPECT_THAT(render_json({}, json_members()), HasSubstr("\"hits\": []"));
  EXPECT_EQ(render_ndjson({}, json_members()), "");
}

TEST(ResultJson, HasTheFieldsThatAreChosen) {
  const auto fields = read_hit_fields("symbol,paragraph_name,text");
  ASSERT_TRUE(fields);
  EXPECT_EQ(render_ndjson(one_hit(), *fields),
            R"({"symbol":"A/RES/79/58","paragraph_name":"OP 5","text":"États et mines"})"
            "\n");
  const auto wrong = read_hit_fields("symbol,titel");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().message, "a hit has no field 'titel'");
  EXPECT_EQ(wrong.error().hint, "did you mean 'title'?");
  EXPECT_FALSE(read_hit_fields("symbol,,title"));
}

TEST(ResultNdjson, IsTheSameHitOnALine) {
  const auto result = one_hit();
  EXPECT_EQ(render_ndjson(result, json_members()), to_json(result.hits[0], json_members()).dump() + "\n");
}

}  // namespace
}  // namespace disarm::render
