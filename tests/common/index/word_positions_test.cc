#include "common/index/word_positions.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/positions_of.h"

namespace disarm::index {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(WordPositions, FindEachTermAgain) {
  const std::string record = encode_positions({{"mine", {1, 300}}, {"mines", {2}}, {"XTITLE:mine", {1}}});
  EXPECT_THAT(positions_of(record, "mine"), ElementsAre(1, 300));
  EXPECT_THAT(positions_of(record, "mines"), ElementsAre(2));
  EXPECT_THAT(positions_of(record, "XTITLE:mine"), ElementsAre(1));
  for (const std::string absent : {"", "m", "min", "minefield", "miner", "mines'", "z", "\xff"})
    EXPECT_THAT(positions_of(record, absent), IsEmpty()) << absent;
}

TEST(WordPositions, BringPositionsInOrder) {
  EXPECT_THAT(positions_of(encode_positions({{"a", {7, 2, 7, 4'000'000'000}}}), "a"),
              ElementsAre(2, 7, 4'000'000'000));
}

TEST(WordPositions, OfNoWordsAreARecordToo) {
  EXPECT_FALSE(encode_positions({}).empty());
  EXPECT_THAT(positions_of(encode_positions({}), "mine"), IsEmpty());
}

TEST(WordPositions, OfManyWordsAreAllThere) {
  std::mt19937 random(79);
  std::map<std::string, Positions> words;
  for (int i = 0; i < 3000; ++i) {
    Positions& places = words[std::to_string(random() % 5000)];
    const auto distance = static_cast<Xapian::termpos>(1 + random() % 200);
    places.push_back((places.empty() ? 0 : places.back()) + distance);
  }
  std::vector<PlacedTerm> placed;
  for (const auto& [term, places] : words) placed.push_back({term, places});
  std::ranges::shuffle(placed, random);
  const std::string record = encode_positions(placed);
  for (int i = 0; i < 5000; ++i) {
    const std::string term = std::to_string(i);
    const auto known = words.find(term);
    EXPECT_EQ(positions_of(record, term), known == words.end() ? Positions{} : known->second) << term;
  }
}

TEST(WordPositions, TellThatTheyAreDamaged) {
  const std::string record = encode_positions({{"mine", {1, 300}}, {"treaty", {2}}, {"war", {5}}});
  for (size_t size = 0; size < record.size(); ++size) {
    EXPECT_THROW(positions_of(record.substr(0, size), "war"), Xapian::DatabaseCorruptError) << size;
  }
}

}  // namespace
}  // namespace disarm::index
