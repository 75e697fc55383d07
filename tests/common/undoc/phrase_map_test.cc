#include "common/undoc/phrase_map.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

class PhraseMapTest : public testing::Test {
 protected:
  PhraseMapTest() {
    int value = 0;
    for (const char* phrase : {"calls", "calls upon", "calls upon all once more", "call", "takes note", "--"})
      map_.add(phrase, ++value);
  }

  // The value of the longest phrase at the start, or the end, of `text`; 0 when there is none.
  int at_start(const char* text) const { return value_of(map_.find_at_start(plain_words(text))); }
  int at_end(const char* text) const { return value_of(map_.find_at_end(plain_words(text))); }

  static int value_of(const std::optional<PhraseMap<int>::Match>& match) { return match ? match->value : 0; }

  PhraseMap<int> map_;
};

TEST_F(PhraseMapTest, FindsTheLongestPhraseAtTheStart) {
  EXPECT_EQ(at_start("Calls for"), 1);
  EXPECT_EQ(at_start("Calls upon all States"), 2);
  EXPECT_EQ(at_start("Calls upon all once more"), 3);
  EXPECT_EQ(at_start("Calls upon all once"), 2);
  EXPECT_EQ(at_start("Calls"), 1);
  EXPECT_EQ(at_start("Callsign"), 0);
  EXPECT_EQ(at_start("Takes it"), 0);
  EXPECT_EQ(at_start("Above"), 0);
  EXPECT_EQ(at_start("Zones"), 0);
  EXPECT_EQ(at_start(""), 0);
}

TEST_F(PhraseMapTest, FindsTheLongestPhraseAtTheEnd) {
  EXPECT_EQ(at_end("and calls upon"), 2);
  EXPECT_EQ(at_end("it takes note"), 5);
  EXPECT_EQ(at_end("it notes"), 0);
  EXPECT_EQ(at_end(""), 0);
}

TEST_F(PhraseMapTest, KnowsTheFirstWords) {
  EXPECT_TRUE(map_.has_first("takes"));
  EXPECT_FALSE(map_.has_first("note"));
  EXPECT_FALSE(map_.has_first("zones"));
}

}  // namespace
}  // namespace disarm::undoc
