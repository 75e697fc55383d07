#include "searcher/query/words.h"

#include "common/text/tokens.h"

namespace disarm::query {
namespace {

// Letters of no living language that stand for the wildcards while the text is cut into words.
constexpr std::string_view kStarLetter = "\uA7F7";
constexpr std::string_view kQuestionLetter = "\uA7FB";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (size_t i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size())) {
    text.replace(i, from.size(), to);
  }
}

}  // namespace

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

std::vector<std::string> words_with_wildcards(std::string_view text) {
  std::string lettered(text);
  replace_all(lettered, "*", kStarLetter);
  replace_all(lettered, "?", kQuestionLetter);
  std::vector<std::string> words = words_of(lettered);
  for (std::string& word : words) {
    while (word.ends_with(kQuestionLetter)) word.resize(word.size() - kQuestionLetter.size());
    replace_all(word, kStarLetter, "*");
    replace_all(word, kQuestionLetter, "?");
  }
  std::erase_if(words, [](const std::string& word) { return words_of(word).empty(); });
  return words;
}

}  // namespace disarm::query
