// Text to the words that are indexed and searched. Indexer, query parser and highlighter all use this one
// function, so that they agree on what a word is.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::text {

enum class TokenKind {
  kWord,          // a run of letters, marks and digits of a script that writes spaces
  kHanCharacter,  // one Chinese character
  kHanBigram,     // a Chinese character and its successor; has the position of the first
};

struct Token {
  std::string term;  // folded, see fold()
  size_t begin = 0;  // bytes of the text that the token covers: [begin, end)
  size_t end = 0;
  uint32_t position = 0;  // counts words from 0; neighbours differ by 1
  TokenKind kind = TokenKind::kWord;
};

// The tokens of UTF-8 `text` in reading order. Hyphens, slashes and apostrophes separate words, so that
// "non-proliferation" is two neighbours and a phrase finds it however it was joined. Chinese gives every
// character and every pair of neighbours (recall must not depend on a dictionary's idea of a word).
std::vector<Token> tokenize(std::string_view text);

// A token whose term is gone when the next one is met.
struct PassingToken {
  std::string_view term;
  size_t begin = 0;
  size_t end = 0;
  uint32_t position = 0;
  TokenKind kind = TokenKind::kWord;
};

// The same tokens, one by one: who counts or numbers words needs no string for each.
void for_each_token(std::string_view text, const std::function<void(const PassingToken&)>& visit);

// The letters that some terms begin with: who looks for few words in much text needs no others.
class FirstLetters {
 public:
  void add(std::string_view term);  // folded

  // Whether the term of `word`, which is not folded, can begin with one of them; true where only folding
  // tells.
  bool may_begin(std::string_view word) const;

 private:
  std::bitset<128> ascii_;
};

// As above, without the words that do not begin with a letter of `wanted`. Positions count all words.
std::vector<Token> tokenize(std::string_view text, const FirstLetters& wanted);

}  // namespace disarm::text
