#include "searcher/lexicon/concepts.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "common/base/ascii.h"
#include "common/text/tokens.h"
#include "common/text/unicode.h"
#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"
#include "searcher/lexicon/language_words.h"
#include "searcher/lexicon/stems.h"

namespace disarm::lexicon {
namespace {

enum class Role { kName, kShort, kCapitals, kGuarded, kLay, kNear };

Role role_of(std::string_view name) {
  if (name == "short") return Role::kShort;
  if (name == "capitals") return Role::kCapitals;
  if (name == "guarded") return Role::kGuarded;
  if (name == "lay") return Role::kLay;
  if (name == "near") return Role::kNear;
  return Role::kName;
}

struct Entry {
  std::string_view concept_name;
  Role role;
  std::string_view language;
  std::string_view text;
};

struct Name {
  Entry entry;
  std::vector<std::string> words;  // folded
};

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (text::Token& token : text::tokenize(text)) {
    if (token.kind != text::TokenKind::kHanBigram) words.push_back(std::move(token.term));
  }
  return words;
}

bool is_in_capitals(Role role) {
  return role == Role::kCapitals || role == Role::kGuarded;
}

bool is_acronym(Role role) {
  return role == Role::kShort || is_in_capitals(role);
}

// "LAWS" and "PoA", but not "Laws", which begins a sentence.
bool has_two_capitals(std::string_view text) {
  int count = 0;
  for (size_t i = 0; i < text.size();) count += text::is_upper(text::next_code_point(text, i)) ? 1 : 0;
  return count >= 2;
}

std::vector<std::string> without_stop_words(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) { return is_stop_word(word); });
  return words;
}

// Of a folded word or of a name as the data file has it: all words with a stem, folded or not, begin with one
// letter. Those outside of ASCII count as one.
char first_letter(std::string_view text) {
  constexpr char kOther = '\0';
  return text.empty() || !is_ascii_word(text.front()) ? kOther : ascii_lower(text.front());
}

std::vector<Entry> read_entries() {
  std::vector<Entry> entries;
  for (const undoc::TableRow& row : undoc::table_rows(data::concepts_tsv())) {
    entries.push_back({row[0], role_of(row[1]), row[2], row[3]});
  }
  return entries;
}

// The names that begin with one letter.
struct Letter {
  std::map<std::vector<std::string>, std::vector<Name>> by_stems;
  size_t longest = 0;  // words of a name
};

// Folds and stems of the data file what queries ask for, when they first ask: doing so with all names takes
// longer than most searches.
class ConceptTable {
 public:
  std::optional<ConceptMatch> find(std::span<const WrittenWord> words) {
    if (words.empty()) return std::nullopt;
    const Letter& letter = names_with(first_letter(words.front().folded));
    std::vector<std::string> stems;
    for (const WrittenWord& word : words.first(std::min(letter.longest, words.size()))) {
      stems.push_back(stem_of(word.folded));
    }
    for (; !stems.empty(); stems.pop_back()) {
      const auto found = letter.by_stems.find(stems);
      if (found == letter.by_stems.end()) continue;
      std::vector<const Name*> names;
      for (const Name& name : found->second) {
        if (is_written(name, words)) names.push_back(&name);
      }
      if (!names.empty()) return match_of(names, stems.size());
    }
    return std::nullopt;
  }

 private:
  const Letter& names_with(char first) {
    const auto [place, is_new] = letters_.try_emplace(first);
    Letter& letter = place->second;
    if (!is_new) return letter;
    for (const Entry& entry : entries_) {
      if (entry.role == Role::kNear || first_letter(entry.text) != first) continue;
      const Name name{entry, folded_words(entry.text)};
      letter.longest = std::max(letter.longest, name.words.size());
      letter.by_stems[stems_of(name.words)].push_back(name);
      // A question has lost the words that say nothing: "weapons of mass destruction".
      const std::vector<std::string> telling = without_stop_words(name.words);
      const bool is_shorter = telling.size() > 1 && telling.size() < name.words.size();
      if (is_shorter && telling.front() == name.words.front() && !is_acronym(entry.role)) {
        letter.by_stems[stems_of(telling)].push_back(name);
      }
    }
    return letter;
  }

  const std::vector<Name>& names_of(std::string_view concept_name) {
    const auto [place, is_new] = concepts_.try_emplace(concept_name);
    std::vector<Name>& names = place->second;
    if (!is_new) return names;
    for (const Entry& entry : entries_) {
      if (entry.concept_name == concept_name) names.push_back({entry, folded_words(entry.text)});
    }
    return names;
  }

  // Whether the words of the query may mean the name: an acronym letter by letter, one that is also a word in
  // capitals.
  static bool is_written(const Name& name, std::span<const WrittenWord> words) {
    if (!is_acronym(name.entry.role)) return true;
    for (size_t i = 0; i < name.words.size(); ++i) {
      const bool is_plural = words[i].folded == name.words[i] + 's';  // "ERWs"
      if (words[i].folded != name.words[i] && !is_plural) return false;
      if (is_in_capitals(name.entry.role) && !has_two_capitals(words[i].text)) return false;
    }
    return true;
  }

  ConceptMatch match_of(const std::vector<const Name*>& names, size_t length) {
    const Name& first = *names.front();
    ConceptMatch match{.length = length,
                       .is_acronym = is_acronym(first.entry.role),
                       .is_guarded = first.entry.role == Role::kGuarded,
                       .name = std::string(first.entry.concept_name),
                       .others = {}};
    for (const Name* name : names) {
      for (const Name& other : names_of(name->entry.concept_name)) add_other(other, *name, match.others);
    }
    return match;
  }

  static void add_other(const Name& other, const Name& name, std::vector<ConceptName>& others) {
    const bool is_wanted = other.entry.language == name.entry.language && other.words != name.words &&
                           other.entry.role != Role::kLay && !is_in_capitals(other.entry.role);
    const bool is_known = std::ranges::find(others, other.words, &ConceptName::words) != others.end();
    if (!is_wanted || is_known) return;
    others.push_back({other.words, is_acronym(other.entry.role), other.entry.role == Role::kNear});
  }

  // Names share their words: "nuclear" begins dozens of them.
  std::vector<std::string> stems_of(const std::vector<std::string>& words) {
    std::vector<std::string> stems;
    stems.reserve(words.size());
    for (const std::string& word : words) {
      const auto [place, is_new] = stems_.try_emplace(word);
      if (is_new) place->second = stem_of(word);
      stems.push_back(place->second);
    }
    return stems;
  }

  std::vector<Entry> entries_ = read_entries();
  std::unordered_map<std::string, std::string> stems_;  // by word
  std::map<char, Letter> letters_;
  std::map<std::string_view, std::vector<Name>> concepts_;
};

}  // namespace

std::optional<ConceptMatch> find_concept(std::span<const WrittenWord> words) {
  static ConceptTable table;
  static std::mutex mutex;
  const std::scoped_lock lock(mutex);
  return table.find(words);
}

}  // namespace disarm::lexicon
