#include "searcher/query/words.h"

#include "common/text/tokens.h"

namespace disarm::query {

std::vector<std::string> words_of(std::string_view text) {
  const std::vector<text::Token> tokens = text::tokenize(text);
  std::vector<std::string> words;
  for (const text::Token& token : tokens) {
    if (token.position < words.size()) {
      // A position has two tokens where a Chinese character has a successor: the bigram says more.
      if (token.kind == text::TokenKind::kHanBigram) words[token.position] = token.term;
    } else {
      words.push_back(token.term);
    }
  }
  const bool ends_in_run = tokens.size() > 1 && tokens.back().kind == text::TokenKind::kHanCharacter &&
                           tokens[tokens.size() - 2].kind == text::TokenKind::kHanBigram;
  if (ends_in_run) words.pop_back();
  return words;
}

}  // namespace disarm::query
