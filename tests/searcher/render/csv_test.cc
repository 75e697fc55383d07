#include "searcher/render/csv.h"

#include <gtest/gtest.h>

namespace disarm::render {
namespace {

search::SearchResult awkward_result() {
  search::Hit hit;
  hit.rank = 1;
  hit.symbol = "A/RES/79/58";
  hit.title = "Mines, \"and\" their\tvictims";
  hit.agenda_items = {"98 (j)", "98 (mm)"};
  search::SearchResult result;
  result.hits = {hit};
  return result;
}

TEST(Csv, QuotesWhatSeparates) {
  EXPECT_EQ(csv_row({"", "a,b", "say \"x\"", "two\nlines", ""}),
            ",\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\n");
  EXPECT_EQ(csv_row({"plain"}), "plain\n");
}

TEST(Csv, HasARowOfNamesAndARowForEachHit) {
  EXPECT_EQ(render_csv(awkward_result(), read_hit_fields("rank,symbol,title,agenda_items,date").value()),
            "rank,symbol,title,agenda_items,date\n"
            "1,A/RES/79/58,\"Mines, \"\"and\"\" their\tvictims\",98 (j); 98 (mm),\n");
  EXPECT_EQ(render_csv({}, read_hit_fields("rank").value()), "rank\n");
}

TEST(Columns, KeepAHitOnALine) {
  EXPECT_EQ(render_columns(awkward_result(), read_hit_fields("symbol,title").value()),
            "A/RES/79/58\tMines, \"and\" their victims\n");
}

}  // namespace
}  // namespace disarm::render
