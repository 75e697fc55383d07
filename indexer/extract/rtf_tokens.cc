#include "indexer/extract/rtf_tokens.h"

#include <algorithm>
#include <charconv>

#include "common/base/ascii.h"

namespace disarm::extract {

std::optional<RtfToken> RtfTokens::next() {
  using Kind = RtfToken::Kind;
  // Line ends in the file mean nothing.
  while (at_ < rtf_.size() && (rtf_[at_] == '\r' || rtf_[at_] == '\n' || rtf_[at_] == '\0')) ++at_;
  if (at_ >= rtf_.size()) return std::nullopt;
  if (rtf_[at_] == '{' || rtf_[at_] == '}') {
    return RtfToken{rtf_[at_++] == '{' ? Kind::kOpen : Kind::kClose, {}, {}};
  }
  if (rtf_[at_] == '\\') return read_escape();
  const size_t from = at_;
  constexpr std::string_view kEnds("\\{}\r\n\0", 6);
  at_ = std::min(rtf_.find_first_of(kEnds, from), rtf_.size());
  return RtfToken{Kind::kText, rtf_.substr(from, at_ - from), {}};
}

RtfToken RtfTokens::read_escape() {
  using Kind = RtfToken::Kind;
  ++at_;
  if (at_ >= rtf_.size()) return {Kind::kText, {}, {}};
  if (is_ascii_letter(rtf_[at_])) return read_word();
  if (rtf_[at_] == '\'' && at_ + 2 < rtf_.size()) {
    int byte = 0;
    const char* digits = rtf_.data() + at_ + 1;
    const auto read = std::from_chars(digits, digits + 2, byte, 16);
    if (read.ptr == digits + 2) {
      at_ += 3;
      return {Kind::kByte, {}, byte};
    }
  }
  return {Kind::kSymbol, rtf_.substr(at_++, 1), {}};
}

RtfToken RtfTokens::read_word() {
  constexpr size_t kLongestNumber = 7;
  constexpr int kLargest = 1'000'000;
  const size_t from = at_;
  while (at_ < rtf_.size() && is_ascii_letter(rtf_[at_])) ++at_;
  RtfToken token{RtfToken::Kind::kWord, rtf_.substr(from, at_ - from), {}};
  const size_t number = at_;
  size_t digits = number < rtf_.size() && rtf_[number] == '-' ? number + 1 : number;
  while (digits < rtf_.size() && is_digit(rtf_[digits])) ++digits;
  if (digits > number && is_digit(rtf_[digits - 1])) {
    int value = kLargest;
    if (digits - number <= kLongestNumber) std::from_chars(rtf_.data() + number, rtf_.data() + digits, value);
    token.value = value;
    at_ = digits;
  }
  if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;  // ends the word and is no text
  return token;
}

void RtfTokens::skip(size_t bytes) {
  at_ += std::min(bytes, rtf_.size() - at_);
}

}  // namespace disarm::extract
