#include "indexer/build/vocabulary.h"

#include <gtest/gtest.h>

namespace disarm::build {
namespace {

std::vector<std::string> terms_of(const Vocabulary& vocabulary, const std::vector<PlacedWord>& words) {
  std::vector<std::string> terms;
  for (const PlacedWord& placed : words) terms.push_back(vocabulary.term(placed.word));
  return terms;
}

TEST(Vocabulary, NumbersTheWordsOfAllTexts) {
  Vocabulary vocabulary;
  const auto title = vocabulary.words_of("The Arms Trade Treaty");
  const auto text = vocabulary.words_of("arms and the treaty");
  EXPECT_EQ(terms_of(vocabulary, title), (std::vector<std::string>{"the", "arms", "trade", "treaty"}));
  EXPECT_EQ(terms_of(vocabulary, text), (std::vector<std::string>{"arms", "and", "the", "treaty"}));
  EXPECT_EQ(text[0].word, title[1].word);
  EXPECT_EQ(text[3].position, 3U);
  EXPECT_EQ(vocabulary.size(), 5U);
}

TEST(Vocabulary, TellsWordsOfFieldsApart) {
  Vocabulary vocabulary;
  const WordNumber word = vocabulary.words_of("urges").front().word;
  const WordNumber opener = vocabulary.in_field(index::FieldId::kOpener, word);
  EXPECT_NE(opener, word);
  EXPECT_EQ(vocabulary.in_field(index::FieldId::kOpener, word), opener);
  EXPECT_TRUE(vocabulary.term(opener).ends_with(":urges"));
}

TEST(Vocabulary, CutsWordsThatAreTooLongForATerm) {
  Vocabulary vocabulary;
  const auto words = vocabulary.words_of(std::string(300, 'a') + ' ' + std::string(299, 'a'));
  EXPECT_EQ(words[0].word, words[1].word);
  EXPECT_EQ(vocabulary.term(words[0].word).size(), 245U);
}

TEST(OrderedWords, AreInTheOrderOfTheirTerms) {
  Vocabulary vocabulary;
  const auto placed = vocabulary.words_of("trade arms \u00E9tat zone arms");
  const OrderedWords order(vocabulary);
  std::vector<std::string> all;
  for (const WordNumber word : order.all()) all.push_back(order.term(word));
  EXPECT_EQ(all, (std::vector<std::string>{"arms", "trade", "zone", "\u00E9tat"}));
  std::vector<WordNumber> some = {placed[3].word, placed[0].word, placed[1].word, placed[0].word};
  order.sort(some);
  EXPECT_EQ(some, (std::vector<WordNumber>{placed[1].word, placed[0].word, placed[0].word, placed[3].word}));
}

}  // namespace
}  // namespace disarm::build
