#include "searcher/query/named_documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Read {
  std::string text;
  std::vector<std::string> notes;
};

// For an index with two documents.
Read read(std::string_view query) {
  const IndexFacts facts{.latest_session = {}, .has_document = [](const std::string& symbol) {
                           return symbol == "A/RES/79/58" || symbol == "A/RES/47/54G";
                         }};
  Read result;
  result.text = to_text(require_named_documents(read_query(query)->root, facts, result.notes));
  return result;
}

TEST(NamedDocuments, AreSearchedForTheWordsBesideThem) {
  const Read words = read("res 79/58 victim assistance");
  EXPECT_EQ(words.text,
            "(group (must (symbol A/RES/79/58)) (should (word victim)) (should (word assistance)))");
  EXPECT_THAT(words.notes, ElementsAre("searched in A/RES/79/58 and in what cites it"));
  EXPECT_EQ(read("\"victim assistance\" 79/58").text,
            "(group (must (symbol A/RES/79/58)) (must (phrase victim assistance)))");
  EXPECT_EQ(read("victims 47/54").text, "(group (must (symbol A/RES/47/54)) (should (word victims)))");
}

TEST(NamedDocuments, AreSearchedTogether) {
  EXPECT_EQ(read("victims 79/58 47/54 G").text,
            "(group (must (symbol A/RES/79/58 A/RES/47/54G)) (should (word victims)))");
}

TEST(NamedDocuments, OnlyRankAloneAndBesideFilters) {
  for (const char* query : {"79/58", "79/58 session:79", "79/58 47/54 G"}) {
    EXPECT_EQ(read(query).text, to_text(read_query(query)->root)) << query;
    EXPECT_THAT(read(query).notes, IsEmpty()) << query;
  }
}

TEST(NamedDocuments, MayBeOtherNumbersWhereTheIndexHasThemNot) {
  EXPECT_EQ(read("80/20 rule").text, "(group (should (symbol A/RES/80/20)) (should (word rule)))");
}

}  // namespace
}  // namespace disarm::query
