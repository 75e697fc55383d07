#include "indexer/parse/spaced_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// "a" and "I" are words, capitals are names of parts; any other single letter is a piece of a word.
bool is_stray_letter(std::string_view word) {
  return word.size() == 1 && is_ascii_lower(word.front()) && word != "a";
}

class Joiner {
 public:
  explicit Joiner(const DocumentWords& words) : words_(words) {}

  std::string join(std::string_view text) const {
    std::string joined;
    joined.reserve(text.size());
    for (size_t begin = 0;;) {
      const size_t space = text.find(' ', begin);
      joined.append(text.substr(begin, space - begin));
      if (space == std::string_view::npos) return joined;
      const bool drop =
          !joined.empty() && (before_mark(joined, text, space) || within_word(joined, text, space));
      if (!drop) joined += ' ';
      begin = space + 1;
    }
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

  bool within_word(std::string_view before, std::string_view text, size_t space) const {
    const std::string_view left = before.substr(word_begin(before, before.size()));
    const size_t end = word_end(text, space + 1);
    const std::string_view right = text.substr(space + 1, end - space - 1);
    if (left.empty() || right.empty()) return false;
    const size_t whole = words_.count_joined(left, right);
    if (whole == 0) return false;
    if (is_part_of_more(before, before.size() - left.size()) ||
        (end < text.size() && text[end] == ')' && right.size() == 1))
      return false;
    if (is_stray_letter(left) || is_stray_letter(right)) return true;
    if (is_common_word(left) || is_common_word(right)) return is_piece_beside_common(left, right, whole);
    // Both pieces can be words by chance: "as set" is no "asset" where "set" is used as well.
    return whole > std::min(words_.count(left), words_.count(right));
  }

  // "in formation" is one word where "formation" is used nowhere else; "up on" is not, nor "possess or".
  bool is_piece_beside_common(std::string_view left, std::string_view right, size_t whole) const {
    constexpr size_t kOften = 3;
    const bool one = is_common_word(left) != is_common_word(right);
    return one && whole >= kOften && words_.count(is_common_word(left) ? right : left) == 1;
  }

  // "(a) nd", "women's and", "the re-establishment": what stands at a bracket or an apostrophe is no piece.
  static bool is_part_of_more(std::string_view before, size_t begin) {
    return begin > 0 && (before[begin - 1] == '(' || before[begin - 1] == '\'' ||
                         before.substr(0, begin).ends_with("\u2019"));
  }

  const DocumentWords& words_;
};

}  // namespace

bool join_spaced_words(LaidOutText& text, const DocumentWords& words) {
  const Joiner joiner(words);
  bool any_changed = false;
  for (TextLine& line : text.lines) {
    bool changed = false;
    for (extract::Span& span : line.spans) {
      std::string joined = joiner.join(span.text);
      changed = changed || joined.size() < span.text.size();
      span.text = std::move(joined);
    }
    if (changed) update_from_spans(line);
    any_changed = any_changed || changed;
  }
  return any_changed;
}

}  // namespace disarm::parse
