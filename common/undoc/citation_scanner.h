// The one pass over a text that finds the symbols in it, for running text and for queries.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/undoc/citation.h"
#include "common/undoc/citation_context.h"
#include "common/undoc/match_text.h"
#include "common/undoc/number_judge.h"
#include "common/undoc/symbol_reader.h"

namespace disarm::undoc {

enum class ScanMode { kRunningText, kQuery };

class CitationScanner {
 public:
  CitationScanner(std::string_view text, ScanMode mode);

  // May be called once.
  std::vector<Citation> scan();

 private:
  // A list "31/18, 34/5 and 40/20 of the Human Rights Council" and the organ behind it.
  struct Chain {
    size_t end = 0;
    std::optional<Organ> organ;
  };

  void step();
  bool is_start_of_symbol() const;
  bool may_start_number() const;
  bool take_address();
  bool take_symbol();
  bool take_number();
  void take_word();
  void take_sign();

  NumberEvidence evidence_for(const ResolutionNumber& number);
  void read_number_sign(size_t position, NumberEvidence& evidence) const;
  void read_abbreviation(NumberEvidence& evidence) const;
  std::optional<Organ> organ_behind(size_t position) const;
  const Chain& chain_from(const ResolutionNumber& number);
  size_t expand_range(ResolutionNumber number, const NumberEvidence& evidence,
                      std::vector<std::string>& symbols) const;
  void add(const std::vector<std::string>& symbols, size_t end);

  MatchText match_text_;
  std::string_view text_;
  ScanMode mode_;
  CitationContext context_;
  Chain chain_;
  std::map<std::pair<int, int>, Organ> known_organs_;  // of numbers that the text named with their organ
  size_t position_ = 0;
  std::vector<Citation> citations_;
};

}  // namespace disarm::undoc
