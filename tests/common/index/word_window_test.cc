#include "common/index/word_window.h"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "common/index/word_positions.h"

namespace disarm::index {
namespace {

using enum WordOrder;

constexpr Stretch kAll = {0, 1000};

bool are_together(const std::vector<Positions>& words, WordOrder order, size_t size, const Stretch& stretch) {
  return stand_together(std::vector<Places>(words.begin(), words.end()), order, size, stretch);
}

TEST(WordWindow, FindsAPhrase) {
  EXPECT_TRUE(are_together({{3, 10}, {5, 11}, {12}}, kAsGiven, 3, kAll));
  EXPECT_FALSE(are_together({{3, 10}, {5, 12}, {11}}, kAsGiven, 3, kAll));
  EXPECT_TRUE(are_together({{3, 10}, {5, 12}, {11}}, kAny, 3, kAll));
}

TEST(WordWindow, AllowsForWordsBetween) {
  EXPECT_TRUE(are_together({{3}, {6}}, kAsGiven, 4, kAll));
  EXPECT_FALSE(are_together({{3}, {6}}, kAsGiven, 3, kAll));
  EXPECT_FALSE(are_together({{6}, {3}}, kAsGiven, 4, kAll));
  EXPECT_TRUE(are_together({{6}, {3}}, kAny, 4, kAll));
}

TEST(WordWindow, StaysWithinTheStretch) {
  const std::vector<Positions> words = {{4, 20}, {5, 40}};
  EXPECT_TRUE(are_together(words, kAsGiven, 2, {4, 6}));
  EXPECT_FALSE(are_together(words, kAsGiven, 2, {4, 5}));
  EXPECT_FALSE(are_together(words, kAsGiven, 2, {5, 6}));
  EXPECT_FALSE(are_together(words, kAny, 1000, {6, 40}));
  EXPECT_TRUE(are_together(words, kAny, 1000, {6, 41}));
}

TEST(WordWindow, GivesEachWordAPlaceOfItsOwn) {
  EXPECT_FALSE(are_together({{7}, {7}}, kAny, 5, kAll));
  EXPECT_TRUE(are_together({{7}, {7, 8}}, kAny, 5, kAll));
  EXPECT_TRUE(are_together({{7, 8}, {7}}, kAny, 5, kAll));
  EXPECT_TRUE(are_together({{7, 8}, {8, 9}, {7}}, kAny, 3, kAll));
  EXPECT_FALSE(are_together({{7, 8}, {7, 8}, {7, 8}}, kAny, 5, kAll));
}

TEST(WordWindow, FindsNothingWithoutAWord) {
  EXPECT_FALSE(are_together({{7}, {}}, kAny, 5, kAll));
  EXPECT_FALSE(are_together({{7}, {}}, kAsGiven, 5, kAll));
}

TEST(WordWindow, KnowsStretchesAgain) {
  for (const Stretch& stretch : {Stretch{1, 1}, Stretch{127, 300}, Stretch{4'000'000'000, 4'000'000'100}}) {
    EXPECT_EQ(stretch_of_value(stretch_value(stretch)), stretch);
  }
  EXPECT_EQ(stretch_of_value(""), Stretch{});
  EXPECT_EQ(stretch_of_value("\xff"), Stretch{});
}

// Xapian itself says whether words of random texts stand together.
class BesideXapian : public testing::Test {
 protected:
  using Random = std::mt19937;

  static constexpr unsigned kWords = 8;

  static std::string name_of(size_t word) { return std::string(1, static_cast<char>('a' + word)); }

  void write_text() {
    places_.assign(kWords, {});
    Xapian::Document text;
    const auto length = static_cast<Xapian::termpos>(4 + random_() % 30);
    for (Xapian::termpos at = 1; at <= length; ++at) {
      const size_t word = random_() % kWords;
      places_[word].push_back(at);
      text.add_posting(name_of(word), at);
    }
    texts_.replace_document(1, text);
  }

  bool xapian_finds(const std::vector<std::string>& words, Xapian::Query::op op, size_t size) const {
    Xapian::Enquire enquire(texts_);
    enquire.set_query({op, words.begin(), words.end(), static_cast<Xapian::termcount>(size)});
    return !enquire.get_mset(0, 1).empty();
  }

  Random random_{79};
  Xapian::WritableDatabase texts_{std::string(), Xapian::DB_BACKEND_INMEMORY};
  std::vector<Positions> places_;  // of each word of the text
};

TEST_F(BesideXapian, FindsTheSame) {
  size_t found = 0;
  for (int round = 0; round < 3000; ++round) {
    write_text();
    std::vector<size_t> all(kWords);
    for (size_t i = 0; i < kWords; ++i) all[i] = i;
    std::ranges::shuffle(all, random_);
    const size_t count = 2 + random_() % 3;
    std::vector<std::string> names;
    std::vector<Positions> words;
    for (size_t i = 0; i < count; ++i) {
      names.push_back(name_of(all[i]));
      words.push_back(places_[all[i]]);
    }
    const size_t size = count + random_() % 5;
    const bool in_order = xapian_finds(names, Xapian::Query::OP_PHRASE, size);
    EXPECT_EQ(are_together(words, kAsGiven, size, kAll), in_order) << round;
    EXPECT_EQ(are_together(words, kAny, size, kAll), xapian_finds(names, Xapian::Query::OP_NEAR, size))
        << round;
    found += in_order ? 1 : 0;
  }
  EXPECT_GT(found, 300U);
}

}  // namespace
}  // namespace disarm::index
