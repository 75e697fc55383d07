// Queries that nobody means well with: an answer or an error, never a crash.

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "searcher/query/compiler.h"
#include "searcher/query/evidence.h"
#include "searcher/query/query.h"

namespace disarm::query {
namespace {

// Runs all stages; what they say does not matter here.
void run_stages(const std::string& text) {
  const auto query = read_query(text);
  if (!query) {
    EXPECT_EQ(query.error().code, ErrorCode::kUsage);
    EXPECT_FALSE(query.error().message.empty());
    return;
  }
  EXPECT_FALSE(to_text(query->root).empty());
  EXPECT_FALSE(compile(query->root).query().get_description().empty());
  evidence_of(query->root);
}

std::string repeated(std::string_view piece, size_t times) {
  std::string text;
  for (size_t i = 0; i < times; ++i) text += piece;
  return text;
}

TEST(HostileQuery, IsAnsweredOrRefused) {
  const std::vector<std::string> queries = {
      repeated("mine ", 3'000),
      repeated("mine ", 10'000),
      repeated("(", 1'000),
      repeated(")", 1'000),
      repeated("x(", 8'000),
      repeated("a OR ", 3'000) + "a",
      repeated("NOT ", 3'000),
      repeated("\"", 999),
      repeated("session:", 2'000),
      repeated("79/58 ", 2'000),
      repeated("a* OR ", 1'000),
      std::string("\0\x01\x02 mines \x7F\x1b[31m", 16),
      "\xC3\x28 \xF0\x9F \xED\xA0\x80 mines",
      "\u202Esenim\u202C \u200F:\u200E",
      repeated("\u0301", 1'000),
      repeated("核", 4'000),
      "title:\"" + repeated("mine ", 3'000) + "\"",
      "session:99999999999999999999",
      "session:1..99999999999999999999",
      "date:0000-00-00..9999-99-99",
      "agenda:" + repeated("9", 1'000),
      repeated("mine NEAR/3 ", 1'000) + "mine",
      repeated("(\"a b\" OR \"c d\") NEAR/3 ", 500) + "mine",
      repeated("SAME(", 500),
      repeated("+-=", 3'000),
      repeated("?*", 4'000) + "mine",
  };
  for (const std::string& query : queries) run_stages(query);
}

TEST(HostileQuery, IsAnsweredOrRefusedWhateverItsPieces) {
  const std::vector<std::string> pieces = {"mines",       " ",
                                           " ",           "\"",
                                           "(",           ")",
                                           "AND",         " OR ",
                                           "NOT ",        "session:",
                                           "79",          "..",
                                           "date:",       "2024-12",
                                           "79/58",       "agenda:98(mm)",
                                           "-",           "*",
                                           "\xFF",        "核武器",
                                           "\u201C",      "\u201D",
                                           ":",           "title:",
                                           "resolution ", "https://undocs.org/",
                                           "\n",          "type:operative",
                                           " NEAR/3 ",    " ADJ ",
                                           "+",           "SAME(",
                                           "~2",          "^3",
                                           "=",           "min*",
                                           "m?nes",       "98 (mm)"};
  std::mt19937 random(79);  // always the same queries
  std::uniform_int_distribution<size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<int> length(1, 12);
  for (int i = 0; i < 3'000; ++i) {
    std::string query;
    for (int n = length(random); n > 0; --n) query += pieces[piece(random)];
    run_stages(query);
  }
}

}  // namespace
}  // namespace disarm::query
