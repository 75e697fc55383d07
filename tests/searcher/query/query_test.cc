#include "searcher/query/query.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/evidence.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;

bool on_paragraphs(std::string_view text) {
  return uses_paragraph_fields(read_query(text)->root);
}

TEST(Query, KnowsWhetherItAsksForParagraphs) {
  EXPECT_TRUE(on_paragraphs("mines AND (bombs OR type:operative)"));
  EXPECT_TRUE(on_paragraphs("opener:recalling"));
  EXPECT_FALSE(on_paragraphs("mines session:79 title:bombs 79/58"));
}

TEST(Query, PointsAtTheErrorUnderTheQuery) {
  const auto query = read_query("mines sesion:79");
  ASSERT_FALSE(query.has_value());
  EXPECT_EQ(query.error().code, ErrorCode::kUsage);
  EXPECT_EQ(query.error().message,
            "unknown field 'sesion' at column 7\n"
            "  mines sesion:79\n"
            "        ^");
  EXPECT_EQ(query.error().hint, "did you mean 'session'?");
}

TEST(Query, CutsLongQueriesInErrors) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "mines ";
  const auto query = read_query(text + "nosuch:x");
  ASSERT_FALSE(query.has_value());
  EXPECT_LT(query.error().message.size(), 200U);
  const std::string& message = query.error().message;
  const size_t lines = message.find('\n');
  const size_t caret = message.rfind('^') - message.rfind('\n');
  EXPECT_EQ(message.substr(lines + caret, 6), "nosuch");
}

TEST(Query, ReadsBrokenUtf8AsReplacementCharacters) {
  EXPECT_TRUE(read_query("mines \xFF bombs").has_value());
}

TEST(Query, TellsWhatATextMustShow) {
  const auto query = read_query("\"land mines\" victims NOT naval 79/58 title:mines cites:78/32");
  const Evidence evidence = evidence_of(query->root);
  using Sequence = std::vector<std::vector<std::string>>;
  EXPECT_THAT(evidence.sequences,
              ElementsAre(Sequence{{"land"}, {"mines"}}, Sequence{{"victims"}}, Sequence{{"mines"}}));
  EXPECT_THAT(evidence.symbols, ElementsAre("A/RES/79/58", "A/RES/78/32"));
}

TEST(Query, ShowsNothingOfWhoIsBehindADocument) {
  const auto query = read_query("committee:first sponsor:mexico");
  EXPECT_TRUE(evidence_of(query->root).empty());
}

}  // namespace
}  // namespace disarm::query
