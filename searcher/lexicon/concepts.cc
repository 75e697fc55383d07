#include "searcher/lexicon/concepts.h"

#include <algorithm>
#include <map>
#include <utility>

#include "common/text/tokens.h"
#include "common/text/unicode.h"
#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"
#include "searcher/lexicon/stems.h"

namespace disarm::lexicon {
namespace {

enum class Role { kName, kShort, kGuarded, kLay, kNear };

Role role_of(std::string_view name) {
  if (name == "short") return Role::kShort;
  if (name == "guarded") return Role::kGuarded;
  if (name == "lay") return Role::kLay;
  if (name == "near") return Role::kNear;
  return Role::kName;
}

struct Entry {
  std::string_view concept_name;
  Role role;
  std::string_view language;
  std::vector<std::string> words;  // folded
};

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (text::Token& token : text::tokenize(text)) {
    if (token.kind != text::TokenKind::kHanBigram) words.push_back(std::move(token.term));
  }
  return words;
}

bool is_acronym(Role role) {
  return role == Role::kShort || role == Role::kGuarded;
}

class ConceptTable {
 public:
  ConceptTable() {
    for (const undoc::TableRow& row : undoc::table_rows(data::concepts_tsv())) {
      entries_.push_back({row[0], role_of(row[1]), row[2], folded_words(row[3])});
    }
    for (const Entry& entry : entries_) {
      by_concept_[entry.concept_name].push_back(&entry);
      if (entry.role == Role::kNear || entry.words.empty()) continue;
      longest_ = std::max(longest_, entry.words.size());
      by_stems_[stems_of(entry.words)].push_back(&entry);
    }
  }

  std::optional<ConceptMatch> find(std::span<const WrittenWord> words) const {
    std::vector<std::string> stems;
    for (const WrittenWord& word : words.first(std::min(longest_, words.size()))) {
      stems.push_back(stem_of(word.folded));
    }
    for (; !stems.empty(); stems.pop_back()) {
      const auto found = by_stems_.find(stems);
      if (found == by_stems_.end()) continue;
      std::vector<const Entry*> entries = found->second;
      std::erase_if(entries, [&](const Entry* entry) { return !is_written(*entry, words); });
      if (!entries.empty()) return match_of(entries);
    }
    return std::nullopt;
  }

 private:
  static std::vector<std::string> stems_of(const std::vector<std::string>& words) {
    std::vector<std::string> stems;
    for (const std::string& word : words) stems.push_back(stem_of(word));
    return stems;
  }

  // Whether the words of the query may mean the entry: an acronym letter by letter, a guarded one in
  // capitals.
  static bool is_written(const Entry& entry, std::span<const WrittenWord> words) {
    if (!is_acronym(entry.role)) return true;
    for (size_t i = 0; i < entry.words.size(); ++i) {
      if (words[i].folded != entry.words[i]) return false;
      size_t second = 0;
      if (entry.role == Role::kGuarded &&
          (text::next_code_point(words[i].text, second),
           second >= words[i].text.size() || !text::is_upper(text::next_code_point(words[i].text, second)))) {
        return false;
      }
    }
    return true;
  }

  ConceptMatch match_of(const std::vector<const Entry*>& entries) const {
    ConceptMatch match{.length = entries.front()->words.size(),
                       .is_acronym = is_acronym(entries.front()->role),
                       .is_guarded = entries.front()->role == Role::kGuarded,
                       .name = std::string(entries.front()->concept_name),
                       .others = {}};
    for (const Entry* entry : entries) {
      for (const Entry* other : by_concept_.at(entry->concept_name)) add_other(*other, *entry, match.others);
    }
    return match;
  }

  static void add_other(const Entry& other, const Entry& entry, std::vector<ConceptName>& others) {
    const bool is_wanted = other.language == entry.language && other.words != entry.words &&
                           other.role != Role::kLay && other.role != Role::kGuarded;
    const bool is_known = std::ranges::find(others, other.words, &ConceptName::words) != others.end();
    if (!is_wanted || is_known) return;
    others.push_back({other.words, is_acronym(other.role), other.role == Role::kNear});
  }

  std::vector<Entry> entries_;
  std::map<std::string_view, std::vector<const Entry*>> by_concept_;
  std::map<std::vector<std::string>, std::vector<const Entry*>> by_stems_;
  size_t longest_ = 0;
};

}  // namespace

std::optional<ConceptMatch> find_concept(std::span<const WrittenWord> words) {
  static const ConceptTable table;
  return table.find(words);
}

}  // namespace disarm::lexicon
