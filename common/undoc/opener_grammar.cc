#include "common/undoc/opener_grammar.h"

#include "common/text/unicode.h"
#include "common/undoc/opener_tables.h"
#include "common/undoc/plain_form.h"

namespace disarm::undoc {
namespace {

constexpr size_t kMaxVerbWords = 5;
constexpr std::string_view kArabicAnd = "و";

bool is_word_character(char32_t c) {
  return text::is_alphabetic(c) || (c >= U'0' && c <= U'9') || (c >= 0x064B && c <= 0x065F);
}

// Arabic "and" is part of the first word: "وإذ تشير" is "إذ تشير".
void drop_arabic_and(std::string& plain) {
  const std::string_view rest = std::string_view(plain).substr(std::min(kArabicAnd.size(), plain.size()));
  if (plain.starts_with(kArabicAnd) && (rest == "اذ" || rest == "قد")) plain.erase(0, kArabicAnd.size());
}

class OpenerReader {
 public:
  explicit OpenerReader(std::span<const OpenerWord> words) {
    for (const OpenerWord& word : words) {
      plain_.push_back(word.plain);
      has_comma_.push_back(word.has_comma);
    }
  }

  size_t skip_before() {
    size_t place = 0;
    while (const size_t length = length_of(ModifierRole::kBefore, place)) place += length;
    return place;
  }

  std::optional<ParsedOpener> read() {
    const auto first = read_verb(skip_before());
    if (!first) return std::nullopt;
    ParsedOpener opener{first->verb.kind, first->end, std::string(first->verb.verb)};
    bool is_named = first->verb.complement != Complement::kNamed;
    for (size_t place = first->end; place < plain_.size() && !has_comma_[place - 1];) {
      const size_t end = skip_rest(place, first->verb);
      if (end == place) break;
      if (!is_named && !noun_.empty()) {
        opener.verb += ' ' + noun_;
        is_named = true;
      }
      opener.words = place = end;
    }
    return opener;
  }

 private:
  struct ReadVerb {
    OpenerVerb verb;
    size_t end = 0;
  };

  std::span<const std::string> from(size_t place) const { return std::span(plain_).subspan(place); }

  size_t length_of(ModifierRole role, size_t place) const {
    if (place >= plain_.size()) return 0;
    const auto match = opener_modifiers(role).find_at_start(from(place));
    return match ? match->length : 0;
  }

  // The verb at `place`, adverbs between its parts left out: "Calls once again upon", "Having also
  // considered".
  std::optional<ReadVerb> read_verb(size_t place) const {
    std::vector<std::string> verb_words;
    std::vector<size_t> ends;
    while (place < plain_.size() && verb_words.size() < kMaxVerbWords) {
      if (!verb_words.empty() && has_comma_[place - 1]) break;
      const size_t adverb = verb_words.empty() ? 0 : length_of(ModifierRole::kAfter, place);
      if (adverb > 0) {
        place += adverb;
        continue;
      }
      verb_words.push_back(plain_[place++]);
      ends.push_back(place);
    }
    const auto match = opener_verbs().find_at_start(verb_words);
    if (!match) return std::nullopt;
    return ReadVerb{match->value, ends[match->length - 1]};
  }

  // One more thing that belongs to the opener behind its verb; `place` when there is none.
  size_t skip_rest(size_t place, const OpenerVerb& verb) {
    if (const size_t adverb = length_of(ModifierRole::kAfter, place)) return place + adverb;
    // Behind a finite verb the word is an adjective: "Encourages | further steps".
    if (verb.kind == OpenerKind::kPreambular) {
      if (const size_t adverb = length_of(ModifierRole::kAfterParticiple, place)) return place + adverb;
    }
    if (const size_t manner = skip_manner(place); manner > place) return manner;
    if (const size_t noun = skip_complement(place, verb.complement); noun > place) return noun;
    return skip_second_verb(place, verb.kind);
  }

  // "with deep concern"
  size_t skip_manner(size_t place) {
    const size_t with = length_of(ModifierRole::kWith, place);
    const size_t end = with > 0 ? skip_noun(place + with) : place;
    noun_.clear();
    return end > place + with ? end : place;
  }

  static bool may_start_complement(Complement complement, std::string_view determiner) {
    if (determiner == "its") return true;
    if (determiner.empty()) return complement != Complement::kIts;
    return complement == Complement::kNamed;  // "Expresses the hope", but "Reiterates | the need to"
  }

  // "its deep concern", "regret and concern"
  size_t skip_complement(size_t place, Complement complement) {
    if (complement == Complement::kNone || !noun_.empty()) return place;
    const size_t determiner = length_of(ModifierRole::kDeterminer, place);
    if (!may_start_complement(complement, determiner > 0 ? plain_[place] : "")) return place;
    const size_t end = skip_noun(place + determiner);
    if (end == place + determiner) return place;
    const size_t joint = length_of(ModifierRole::kJoint, end);
    if (joint == 0) return end;
    const std::string first_noun = noun_;
    const size_t second_end = skip_noun(end + joint);
    noun_ = first_noun;
    return second_end > end + joint ? second_end : end;
  }

  // Adjectives and a noun, which is kept in noun_.
  size_t skip_noun(size_t place) {
    const size_t begin = place;
    while (const size_t adjective = length_of(ModifierRole::kAdjective, place)) place += adjective;
    const auto noun = place < plain_.size() ? opener_modifiers(ModifierRole::kNoun).find_at_start(from(place))
                                            : std::nullopt;
    if (!noun) return begin;
    noun_ = std::string(noun->value);
    return place + noun->length;
  }

  // "and encourages", "and profoundly regrets"
  size_t skip_second_verb(size_t place, OpenerKind kind) const {
    const size_t joint = length_of(ModifierRole::kJoint, place);
    if (joint == 0) return place;
    size_t verb_place = place + joint;
    while (const size_t adverb = length_of(ModifierRole::kBefore, verb_place)) verb_place += adverb;
    const auto verb = read_verb(verb_place);
    return verb && verb->verb.kind == kind ? verb->end : place;
  }

  std::vector<std::string> plain_;
  std::vector<bool> has_comma_;
  std::string noun_;
};

}  // namespace

std::vector<OpenerWord> first_words(std::string_view text, size_t most) {
  std::vector<OpenerWord> words;
  for (size_t i = 0; i < text.size() && words.size() < most;) {
    const size_t begin = i;
    size_t end = i;
    while (i < text.size() && is_word_character(text::next_code_point(text, i))) end = i;
    if (end > begin) {
      words.push_back({plain_form(text.substr(begin, end - begin)), end, false});
      i = end;
      continue;
    }
    const std::string_view sign = text.substr(begin, i - begin);
    if (sign == "," || sign == "،") {
      if (!words.empty()) words.back().has_comma = true;
    } else if (sign != "-" && sign != "\u2019" && sign != "'" && sign != " " && sign != "\u00A0" &&
               sign != "\n") {
      break;
    }
  }
  if (!words.empty()) drop_arabic_and(words.front().plain);
  return words;
}

bool may_begin_opener(const OpenerWord& word) {
  return opener_verbs().has_first(word.plain) ||
         opener_modifiers(ModifierRole::kBefore).has_first(word.plain);
}

std::optional<ParsedOpener> parse_opener(std::span<const OpenerWord> words) {
  return OpenerReader(words).read();
}

size_t count_modifiers(std::span<const OpenerWord> words) {
  return OpenerReader(words).skip_before();
}

}  // namespace disarm::undoc
