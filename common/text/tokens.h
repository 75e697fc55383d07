// Text to the words that are indexed and searched. Indexer, query parser and highlighter all use this one
// function, so that they agree on what a word is.
#pragma once

#include <cstdint>
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

}  // namespace disarm::text
