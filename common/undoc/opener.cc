#include "common/undoc/opener.h"

#include <algorithm>

#include "common/text/unicode.h"
#include "common/undoc/cursor.h"
#include "common/undoc/opener_grammar.h"
#include "common/undoc/opener_tables.h"
#include "common/undoc/plain_form.h"

namespace disarm::undoc {
namespace {

constexpr size_t kShortestParticiple = 6;  // "Asking"; shorter words that end so are others

struct ChineseOpener {
  OpenerVerb verb;
  size_t length = 0;
};

// The longest of `phrases` at the start of `text`.
std::string_view longest_at_start(std::string_view text, const std::vector<std::string_view>& phrases) {
  std::string_view longest;
  for (const std::string_view phrase : phrases) {
    if (phrase.size() > longest.size() && text.starts_with(phrase)) longest = phrase;
  }
  return longest;
}

std::optional<ChineseOpener> find_chinese_opener(std::string_view text) {
  if (!is_non_ascii(byte_at(text, 0))) return std::nullopt;
  size_t begin = 0;
  for (;;) {
    const ChineseVerb* best = nullptr;
    for (const ChineseVerb& candidate : chinese_opener_verbs()) {
      const bool is_longer = !best || candidate.surface.size() > best->surface.size();
      if (is_longer && text.substr(begin).starts_with(candidate.surface)) best = &candidate;
    }
    if (best) return ChineseOpener{best->verb, begin + best->surface.size()};
    const std::string_view modifier = longest_at_start(text.substr(begin), chinese_opener_modifiers());
    if (modifier.empty()) return std::nullopt;
    begin += modifier.size();
  }
}

// Participles that the table does not know (domain.md 2.6): "Commiserating".
bool looks_like_participle(std::string_view text, const OpenerWord& word) {
  if (!is_ascii_upper(byte_at(text, 0)) || word.plain.size() < kShortestParticiple) return false;
  if (!word.plain.ends_with("ing") && !word.plain.ends_with("ed")) return false;
  return !opener_modifiers(ModifierRole::kNever).find_at_start(std::span(&word.plain, 1));
}

}  // namespace

std::optional<Opener> find_opener(std::string_view text) {
  if (const auto chinese = find_chinese_opener(text)) return Opener{chinese->verb.kind, chinese->length};
  const std::vector<OpenerWord> first = first_words(text, 1);
  if (first.empty()) return std::nullopt;
  if (may_begin_opener(first.front())) {
    const std::vector<OpenerWord> words = first_words(text);
    if (const auto opener = parse_opener(words)) return Opener{opener->kind, words[opener->words - 1].end};
  }
  if (!looks_like_participle(text, first.front())) return std::nullopt;
  return Opener{OpenerKind::kPreambular, first.front().end, false};
}

std::string opener_verb(std::string_view opener) {
  if (const auto chinese = find_chinese_opener(opener)) return std::string(chinese->verb.verb);
  const std::vector<OpenerWord> words = first_words(opener);
  if (const auto parsed = parse_opener(words)) return parsed->verb;
  if (words.empty()) return plain_form(text::trim(opener));
  return words[std::min(count_modifiers(words), words.size() - 1)].plain;
}

}  // namespace disarm::undoc
