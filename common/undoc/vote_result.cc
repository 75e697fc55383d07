#include "common/undoc/vote_result.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "common/base/ascii.h"
#include "common/undoc/states.h"
#include "common/undoc/vote_words.h"

namespace disarm::undoc {
namespace {

constexpr size_t kByteValues = 256;

constexpr bool is_word_byte(char c) {
  return is_ascii_word(c) || !is_ascii_byte(c);
}

// The length of `words` at the start of `text`, case aside; 0 when they are not there or go on as a longer
// word.
size_t length_of_word(std::string_view text, std::string_view word) {
  if (!is_same_text(text.substr(0, word.size()), word)) return 0;
  return text.size() == word.size() || !is_word_byte(text[word.size()]) ? word.size() : 0;
}

// Reads one form of a result at one place.
class Reader {
 public:
  Reader(std::string_view text, size_t at) : text_(text), at_(at) {}

  size_t at() const { return at_; }

  // "{yes} votes to {no}" of the table; false leaves `vote` with what was read.
  bool read(std::string_view pattern, Vote& vote) {
    while (!pattern.empty()) {
      if (pattern.front() == '{') {
        const size_t close = pattern.find('}');
        if (!read_count(count_of(pattern.substr(1, close - 1), vote))) return false;
        pattern.remove_prefix(close + 1);
      } else {
        if (at_ >= text_.size() || !is_same_letter(text_[at_], pattern.front())) return false;
        ++at_;
        pattern.remove_prefix(1);
      }
    }
    return true;
  }

  // Whether a number stands here.
  bool at_count() const {
    std::optional<size_t> count;
    return Reader(*this).read_count(count);
  }

  // " (Poland, Syria)" behind a count: not "(see annex)", nor "(resolution 79/6)".
  std::vector<std::string> read_states() {
    const size_t open = text_.find_first_not_of(' ', at_);
    if (open == std::string_view::npos || text_[open] != '(') return {};
    const size_t close = text_.find(')', open);
    const std::string_view inside = text_.substr(open + 1, std::min(close, text_.size()) - open - 1);
    const bool names = close != std::string_view::npos && !inside.empty() &&
                       inside.find_first_of("0123456789") == std::string_view::npos &&
                       !is_ascii_lower(inside.front());
    if (!names) return {};
    at_ = close + 1;
    return split_states(inside);
  }

  void skip(std::string_view bytes) {
    while (at_ < text_.size() && bytes.find(text_[at_]) != std::string_view::npos) ++at_;
  }

 private:
  static std::optional<size_t>& count_of(std::string_view name, Vote& vote) {
    if (name == "yes") return vote.yes;
    return name == "no" ? vote.no : vote.abstain;
  }

  bool read_count(std::optional<size_t>& count) {
    if (at_ > 0 && is_ascii_word(text_[at_ - 1])) return false;
    constexpr size_t kMostDigits = 3;  // no organ has a thousand members
    size_t end = at_;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    if (end > at_ && end - at_ <= kMostDigits) {
      size_t value = 0;
      std::from_chars(text_.data() + at_, text_.data() + end, value);
      count = value;
      at_ = end;
      return true;
    }
    return end == at_ && (read_word(VoteRole::kZero, 0, count) || read_word(VoteRole::kOne, 1, count));
  }

  bool read_word(VoteRole role, size_t value, std::optional<size_t>& count) {
    for (const std::string_view word : vote_words(role)) {
      const size_t length = length_of_word(text_.substr(at_), word);
      if (length == 0) continue;
      count = value;
      at_ += length;
      return true;
    }
    return false;
  }

  std::string_view text_;
  size_t at_;
};

// ", with 3 abstentions (Egypt, ...)".
void read_abstentions(std::string_view text, VoteResult& result) {
  for (const std::string_view pattern : vote_words(VoteRole::kAbstentions)) {
    Vote vote;
    Reader reader(text, result.end);
    reader.skip(", ");
    if (!reader.read(pattern, vote)) {
      reader = Reader(text, result.end);  // a pattern that begins with its own comma
      if (!reader.read(pattern, vote)) continue;
    }
    reader.skip("s");
    result.vote.abstain = vote.abstain;
    result.end = reader.at();
    std::vector<std::string> states = reader.read_states();
    if (!states.empty()) result.end = reader.at();
    result.vote.abstaining = std::move(states);
    return;
  }
}

std::optional<VoteResult> read_result(std::string_view text, size_t at) {
  const bool at_count = Reader(text, at).at_count();
  for (const std::string_view pattern : vote_words(VoteRole::kResult)) {
    if (pattern.starts_with('{') && !at_count) continue;
    VoteResult result{.vote = {}, .begin = at, .end = at};
    Reader reader(text, at);
    if (!reader.read(pattern, result.vote)) continue;
    result.end = reader.at();
    result.vote.against = reader.read_states();
    if (!result.vote.against.empty()) result.end = reader.at();
    if (!result.vote.abstain) read_abstentions(text, result);
    return result;
  }
  return std::nullopt;
}

void judge(std::string_view text, VoteResult& result) {
  const std::string_view sentence = sentence_around(text, result.begin);
  const bool recorded = find_vote_words(sentence, VoteRole::kRecorded).has_value();
  result.vote.manner = recorded ? "recorded vote" : "vote";
  result.vote.adopted = !find_vote_words(sentence, VoteRole::kRejected).has_value();
  const std::string_view printed = text.substr(result.begin, result.end - result.begin);
  const bool names_yes = printed.find("favour") != std::string_view::npos ||
                         printed.find("favor") != std::string_view::npos ||
                         printed.find("pour") != std::string_view::npos;
  if (result.vote.adopted || names_yes) return;
  std::swap(result.vote.yes, result.vote.no);
  std::swap(result.vote.in_favour, result.vote.against);
}

// Which bytes a result begins with: few of them stand in a text, and every place of every text is asked.
class FirstBytes {
 public:
  FirstBytes() {
    for (const std::string_view pattern : vote_words(VoteRole::kResult)) {
      if (pattern.front() != '{') add(pattern.front());
    }
    for (const VoteRole number : {VoteRole::kZero, VoteRole::kOne}) {
      for (const std::string_view word : vote_words(number)) add(word.front());
    }
    for (char digit = '0'; digit <= '9'; ++digit) add(digit);
  }

  bool contains(char byte) const { return known_[static_cast<unsigned char>(ascii_lower(byte))]; }

 private:
  void add(char byte) { known_[static_cast<unsigned char>(ascii_lower(byte))] = true; }

  std::array<bool, kByteValues> known_{};
};

// Whether a result can begin at `at`: with one of its bytes, and not within a word of ASCII.
bool can_begin(std::string_view text, size_t at) {
  static const FirstBytes first_bytes;
  return first_bytes.contains(text[at]) && (at == 0 || !is_ascii_word(text[at - 1]));
}

}  // namespace

std::string_view sentence_around(std::string_view text, size_t at) {
  constexpr size_t kReach = 2000;  // bytes
  constexpr size_t kNone = std::string_view::npos;
  std::string_view before = text.substr(at - std::min(at, kReach), std::min(at, kReach));
  std::string_view behind = text.substr(at, kReach);
  // Cut between words, so that no symbol becomes another.
  if (at > kReach) before.remove_prefix(std::min(before.find(' '), before.size()));
  if (text.size() - at > kReach) behind = behind.substr(0, behind.rfind(' '));
  const size_t stop = before.rfind(". ");
  const size_t end = std::min(behind.find(". "), behind.size());
  const size_t begin = at - before.size() + (stop == kNone ? 0 : stop + 2);
  return text.substr(begin, at + end - begin);
}

std::vector<VoteResult> find_vote_results(std::string_view text) {
  if (!may_have_result(text)) return {};
  std::vector<VoteResult> results;
  for (size_t at = 0; at < text.size(); ++at) {
    if (!can_begin(text, at)) continue;
    auto result = read_result(text, at);
    if (!result) continue;
    judge(text, *result);
    at = std::max(result->end, at + 1) - 1;
    results.push_back(*std::move(result));
  }
  return results;
}

}  // namespace disarm::undoc
