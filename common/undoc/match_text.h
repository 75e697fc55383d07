// A copy of a text in which one thing is written in one way, for recognising symbols and dates, and the way
// back to the original. The steps are those of domain.md 1.4.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

// What changes: every white space is " ", every hyphen "-", the apostrophe "'"; Arabic-Indic and full-width
// digits and signs are ASCII, Arabic and Chinese commas ","; invisible characters are gone; Cyrillic capitals
// that stand in Latin words ("XXIХ") are Latin. Superscripts stay what they are: "72/4¹" is not 72/41.
class MatchText {
 public:
  explicit MatchText(std::string_view original);

  std::string_view text() const { return text_; }

  // The byte of the original that the byte `position` of text() stands for; its size at the end.
  size_t original_offset(size_t position) const { return offsets_[position]; }

  // Whether text() would hold a digit, as everything does that cites or dates; true where only making it
  // tells.
  static bool may_hold_digits(std::string_view original);

 private:
  void append_plain(std::string_view original);
  void append_repaired(std::string_view original);
  void append(char32_t c, size_t offset);

  std::string text_;
  std::vector<uint32_t> offsets_;
};

}  // namespace disarm::undoc
