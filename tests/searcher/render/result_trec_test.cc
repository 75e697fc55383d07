#include "searcher/render/result_trec.h"

#include <gtest/gtest.h>

namespace disarm::render {
namespace {

search::Hit hit(size_t rank, double score, const std::string& symbol) {
  search::Hit hit;
  hit.rank = rank;
  hit.score = score;
  hit.symbol = symbol;
  return hit;
}

TEST(ResultTrec, NamesDocuments) {
  search::Hit named = hit(1, 2, "A/RES/79/58");
  named.passage.id = "op5";
  EXPECT_EQ(trec_document(named, search::Unit::kResolution), "A_RES_79_58");
  EXPECT_EQ(trec_document(named, search::Unit::kParagraph), "A_RES_79_58#op5");
  search::Hit nameless = hit(1, 2, "");
  nameless.source = "texts/part 1/notes of 2024.txt";
  EXPECT_EQ(trec_document(nameless, search::Unit::kResolution), "notes_of_2024");
}

TEST(ResultTrec, KeepsTheOrderOfEqualsForScorersThatSortByScore) {
  search::SearchResult result;
  result.hits = {hit(1, 2, "A/RES/1/1"), hit(2, 2, "A/RES/1/2"), hit(3, 0.5, "A/RES/1/3")};
  EXPECT_EQ(render_trec(result, "T1"),
            "T1 Q0 A_RES_1_1 1 2.000000 disarm-searcher\n"
            "T1 Q0 A_RES_1_2 2 1.999999 disarm-searcher\n"
            "T1 Q0 A_RES_1_3 3 0.500000 disarm-searcher\n");
}

}  // namespace
}  // namespace disarm::render
