#include "common/undoc/citation_context.h"

#include <algorithm>
#include <span>
#include <string>

#include "common/undoc/organ_name.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr size_t kRememberedWords = 14;  // enough for the longest name and the words behind it

std::span<const WordSpan> last_words(const std::vector<WordSpan>& words) {
  return std::span(words).last(std::min(words.size(), kRememberedWords));
}

}  // namespace

void CitationContext::read(const WordSpan& word) {
  const WordRoles roles = roles_of(plain_form(word.in(text_)));
  if (is(WordRole::kResolution, roles)) {
    set_noun(Noun::kResolution, word);
  } else if (is(WordRole::kDecision, roles)) {
    set_noun(Noun::kDecision, word);
  } else if (is(WordRole::kCouncilResolution, roles)) {
    set_noun(Noun::kResolution, word);
    organ_ = Organ::kSecurityCouncil;
  } else if (is(WordRole::kDocument, roles)) {
    set_noun(Noun::kNone, word);
  }
  words_.push_back(word);
}

void CitationContext::read_resolution_symbol() {
  noun_ = Noun::kResolution;
  organ_.reset();
}

void CitationContext::break_words() {
  words_.clear();
}

void CitationContext::end_sentence() {
  words_.clear();
  noun_ = Noun::kNone;
  organ_.reset();
}

void CitationContext::set_noun(Noun noun, const WordSpan& word) {
  noun_ = noun;
  organ_ = organ_of_noun();
  noun_end_ = word.end;
}

// The name right before the noun, or further off when only that organ can be meant. "Requests the Commission
// to implement resolution 63/71" must not make the resolution the Commission's.
std::optional<Organ> CitationContext::organ_of_noun() const {
  const auto mention = organ_before(text_, last_words(words_));
  if (!mention) return std::nullopt;
  const bool is_possessive = has_role(plain_form(words_.back().in(text_)), WordRole::kPossessive);
  const bool is_its_own = is_possessive && mention->words_behind <= 2;  // "the Conference, in its"
  const bool is_certain = mention->words_behind == 0 || is_its_own || mention->organ != Organ::kOther;
  return is_certain ? std::optional(mention->organ) : std::nullopt;
}

}  // namespace disarm::undoc
