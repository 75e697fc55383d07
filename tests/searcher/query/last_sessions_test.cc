#include "searcher/query/last_sessions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Settled {
  std::string text;
  std::vector<std::string> notes;
};

Settled settled(std::string_view query, const IndexFacts& facts) {
  Settled result;
  result.text = to_text(settle_last_sessions(read_query(query)->root, facts, result.notes));
  return result;
}

const IndexFacts kFacts{.latest_session = undoc::Session{undoc::SessionKind::kRegular, 79}};

TEST(LastSessions, AreCountedInWordsAndFigures) {
  EXPECT_EQ(read_last_sessions("last 3 sessions"), 3U);
  EXPECT_EQ(read_last_sessions("Last three sessions"), 3U);
  EXPECT_EQ(read_last_sessions("last 3"), 3U);
  EXPECT_EQ(read_last_sessions("last session"), 1U);
  EXPECT_EQ(read_last_sessions("latest"), 1U);
  for (const char* text :
       {"", "3 sessions", "last 0 sessions", "last many sessions", "last 3 long sessions"}) {
    EXPECT_EQ(read_last_sessions(text), std::nullopt) << text;
  }
}

TEST(LastSessions, EndWithTheLatestOfTheIndex) {
  const Settled last = settled("session:\"last 3 sessions\"", kFacts);
  EXPECT_EQ(last.text, "(range session 00077..00079)");
  EXPECT_THAT(last.notes, ElementsAre("read 'last 3 sessions' as session:77..79"));
  EXPECT_EQ(settled("date:\"last 99 sessions\"", kFacts).text, "(range session 00001..00079)");
}

TEST(LastSessions, AreFoundWhereverTheyStand) {
  EXPECT_EQ(settled("mines AND (bombs OR SAME(shells session:last))", kFacts).text,
            "(group (must (word mines)) (must (or (word bombs) (same (group (must (word shells)) (filter "
            "(range session 00079..00079)))))))");
}

TEST(LastSessions, AreNoneWhereTheIndexHasNone) {
  const Settled last = settled("session:\"last 3 sessions\"", {});
  EXPECT_EQ(last.text, "(is session last 3 sessions)");
  EXPECT_THAT(last.notes, IsEmpty());
}

}  // namespace
}  // namespace disarm::query
