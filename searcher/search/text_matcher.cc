#include "searcher/search/text_matcher.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "common/index/terms.h"
#include "common/undoc/citation.h"
#include "searcher/query/symbol_pattern.h"

namespace disarm::search {
namespace {

// A citation tells more about a paragraph than any word.
constexpr double kSymbolWeight = 20.0;

// Those tokens of a text that may be looked for, by position; a position has two where Chinese characters
// have successors.
class TokenLine {
 public:
  TokenLine(std::string_view text, const text::FirstLetters& wanted) : tokens_(text::tokenize(text, wanted)) {
    for (text::Token& token : tokens_) token.term = index::word_term(token.term);
  }

  const std::vector<text::Token>& tokens() const { return tokens_; }

  // The bytes of `sequence` when it stands at `position`.
  std::optional<ByteRange> find_at(std::span<const std::vector<std::string>> sequence,
                                   size_t position) const {
    ByteRange range;
    for (size_t i = 0; i < sequence.size(); ++i) {
      const text::Token* token = find_token(sequence[i], position + i);
      if (token == nullptr) return std::nullopt;
      if (i == 0) range.begin = token->begin;
      range.end = token->end;
    }
    return range;
  }

 private:
  const text::Token* find_token(const std::vector<std::string>& forms, size_t position) const {
    for (const text::Token& token : std::ranges::equal_range(tokens_, position, {}, &text::Token::position)) {
      if (std::ranges::find(forms, token.term) != forms.end()) return &token;
    }
    return nullptr;
  }

  std::vector<text::Token> tokens_;
};

std::vector<ByteRange> joined(std::vector<ByteRange> ranges) {
  std::ranges::sort(ranges, {}, [](const ByteRange& range) { return std::pair(range.begin, range.end); });
  std::vector<ByteRange> result;
  for (const ByteRange& range : ranges) {
    if (result.empty() || range.begin > result.back().end) {
      result.push_back(range);
    } else {
      result.back().end = std::max(result.back().end, range.end);
    }
  }
  return result;
}

}  // namespace

struct TextMatcher::Findings {
  std::vector<ByteRange> ranges;
  std::set<size_t> sequences;
  std::set<std::string> symbols;
};

TextMatcher::TextMatcher(query::Evidence evidence, std::vector<double> weights)
    : evidence_(std::move(evidence)), weights_(std::move(weights)) {
  for (size_t i = 0; i < evidence_.sequences.size(); ++i) {
    for (const std::string& form : evidence_.sequences[i].front()) {
      sequences_by_first_term_[form].push_back(i);
    }
    for (const auto& forms : evidence_.sequences[i]) {
      for (const std::string& form : forms) first_letters_.add(form);
    }
  }
}

TextMatch TextMatcher::match(std::string_view text) const {
  Findings findings;
  match_sequences(text, findings);
  match_symbols(text, findings);
  TextMatch match{kSymbolWeight * static_cast<double>(findings.symbols.size()),
                  joined(std::move(findings.ranges))};
  for (const size_t sequence : findings.sequences) match.score += weights_[sequence];
  return match;
}

void TextMatcher::match_sequences(std::string_view text, Findings& findings) const {
  if (evidence_.sequences.empty()) return;
  const TokenLine line(text, first_letters_);
  for (const text::Token& token : line.tokens()) {
    const auto candidates = sequences_by_first_term_.find(token.term);
    if (candidates == sequences_by_first_term_.end()) continue;
    for (const size_t sequence : candidates->second) {
      const auto range = line.find_at(evidence_.sequences[sequence], token.position);
      if (!range) continue;
      findings.ranges.push_back(*range);
      findings.sequences.insert(sequence);
    }
  }
}

void TextMatcher::match_symbols(std::string_view text, Findings& findings) const {
  if (evidence_.symbols.empty()) return;
  for (const undoc::Citation& citation : undoc::find_citations(text)) {
    const bool is_wanted = std::ranges::any_of(
        evidence_.symbols, [&](const std::string& meant) { return query::is_meant(citation.symbol, meant); });
    if (!is_wanted) continue;
    findings.ranges.push_back({citation.begin, citation.end});
    findings.symbols.insert(citation.symbol);
  }
}

}  // namespace disarm::search
