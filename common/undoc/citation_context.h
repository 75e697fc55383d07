// What the words before a number say about it: is it a resolution's or a decision's, and whose
// (domain.md 1.6).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "common/undoc/cursor.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::undoc {

enum class Noun { kNone, kResolution, kDecision };

class CitationContext {
 public:
  explicit CitationContext(std::string_view match_text) : text_(match_text) {}

  // The next word of the text. A governing noun stays until another takes over or the sentence ends.
  void read(const WordSpan& word);

  // A whole symbol governs the numbers that follow it: "A/RES/63/71 and 70/54".
  void read_resolution_symbol();

  // A number or a semicolon: the names before it belong to what was before it.
  void break_words();

  void end_sentence();

  Noun noun() const { return noun_; }
  std::optional<Organ> organ() const { return organ_; }

  // The last word, empty when a break came after it.
  WordSpan last_word() const { return words_.empty() ? WordSpan() : words_.back(); }

  // Whether the noun is the last word, so that even a plain number is a resolution's ("UNSCR 1540").
  bool follows_noun() const { return !words_.empty() && words_.back().end == noun_end_; }

 private:
  void set_noun(Noun noun, const WordSpan& word);
  std::optional<Organ> organ_of_noun() const;

  std::string_view text_;
  std::vector<WordSpan> words_;  // since the last break
  Noun noun_ = Noun::kNone;
  std::optional<Organ> organ_;
  size_t noun_end_ = 0;
};

}  // namespace disarm::undoc
