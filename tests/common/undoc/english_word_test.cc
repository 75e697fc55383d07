#include "common/undoc/english_word.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(EnglishWord, AreThoseOfResolutions) {
  EXPECT_TRUE(is_english_word("disarmament"));
  EXPECT_TRUE(is_english_word("Transparency"));
  EXPECT_TRUE(is_english_word("of"));
}

TEST(EnglishWord, AreNoPiecesOrNames) {
  for (const char* piece : {"", "transparen", "cy", "nd", "th", "de", "e", "Ruritania"})
    EXPECT_FALSE(is_english_word(piece)) << piece;
}

}  // namespace
}  // namespace disarm::undoc
