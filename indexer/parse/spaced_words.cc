#include "indexer/parse/spaced_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// Letters beyond ASCII count as letters: dashes and quotes are told apart by what stands around them.
bool is_word_byte(char c) {
  return is_letter(c) || is_digit(c);
}

size_t word_end(std::string_view text, size_t from) {
  while (from < text.size() && is_word_byte(text[from])) ++from;
  return from;
}

size_t word_begin(std::string_view text, size_t to) {
  while (to > 0 && is_word_byte(text[to - 1])) --to;
  return to;
}

class Vocabulary {
 public:
  void add(std::string_view text) {
    for (size_t at = 0; at < text.size();) {
      const size_t end = word_end(text, at);
      if (end > at) ++counts_[std::string(text.substr(at, end - at))];
      at = end + 1;
    }
  }

  size_t count(const std::string& word) const {
    const auto found = counts_.find(word);
    return found == counts_.end() ? 0 : found->second;
  }

 private:
  std::unordered_map<std::string, size_t> counts_;
};

// "a" and "I" are words, capitals are names of parts; any other single letter is a piece of a word.
bool is_stray_letter(std::string_view word) {
  return word.size() == 1 && is_lower(word.front()) && word != "a";
}

class Joiner {
 public:
  explicit Joiner(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  std::string join(std::string_view text) const {
    std::string joined;
    for (size_t i = 0; i < text.size(); ++i) {
      const bool drop =
          text[i] == ' ' && !joined.empty() && (before_mark(joined, text, i) || within_word(joined, text, i));
      if (!drop) joined += text[i];
    }
    return joined;
  }

 private:
  // "non -proliferation", "capacity -" at the end of a line, "issues ,", "2018 –2028".
  static bool before_mark(std::string_view before, std::string_view text, size_t space) {
    const std::string_view after = text.substr(space + 1);
    if (after.empty() || !is_word_byte(before.back())) return false;
    constexpr std::string_view kEnDash = "\u2013";
    if (after.starts_with(kEnDash)) return after.size() > kEnDash.size() && is_digit(after[kEnDash.size()]);
    const bool at_end = after.size() == 1;
    if (after.front() == '-') return at_end || is_word_byte(after[1]);
    return std::string_view(",;.").find(after.front()) != std::string_view::npos &&
           (at_end || after[1] == ' ');
  }

  bool within_word(const std::string& before, std::string_view text, size_t space) const {
    const size_t begin = word_begin(before, before.size());
    const size_t end = word_end(text, space + 1);
    const std::string left = before.substr(begin);
    const std::string right(text.substr(space + 1, end - space - 1));
    if (left.empty() || right.empty()) return false;
    if (is_part_of_more(before, begin) || (end < text.size() && text[end] == ')' && right.size() == 1))
      return false;
    const size_t whole = vocabulary_.count(left + right);
    if (is_stray_letter(left) || is_stray_letter(right)) return whole > 0;
    // Both pieces can be words by chance: "as set" is no "asset" where "set" is used as well.
    return whole > std::min(vocabulary_.count(left), vocabulary_.count(right));
  }

  // "(a) nd", "women's and", "the re-establishment": what stands at a bracket or an apostrophe is no piece.
  static bool is_part_of_more(std::string_view before, size_t begin) {
    return begin > 0 && (before[begin - 1] == '(' || before[begin - 1] == '\'' ||
                         before.substr(0, begin).ends_with("\u2019"));
  }

  const Vocabulary& vocabulary_;
};

}  // namespace

void join_spaced_words(LaidOutText& text) {
  Vocabulary vocabulary;
  for (const TextLine& line : text.lines) vocabulary.add(line.text);
  const Joiner joiner(vocabulary);
  for (TextLine& line : text.lines) {
    for (extract::Span& span : line.spans) span.text = joiner.join(span.text);
    update_from_spans(line);
  }
}

}  // namespace disarm::parse
