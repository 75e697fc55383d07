#include "searcher/query/expand.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "searcher/lexicon/compounds.h"
#include "searcher/lexicon/concepts.h"
#include "searcher/lexicon/correction.h"
#include "searcher/lexicon/language_words.h"
#include "searcher/lexicon/wildcard.h"
#include "searcher/lexicon/word_forms.h"
#include "searcher/query/passage.h"

namespace disarm::query {
namespace {

// Words that the lexicon may widen: nothing at them says what forms are meant.
bool is_plain(const Words& words) {
  return words.is_bare() && !words.exact && !words.wildcards && words.typos == 0 && words.boost == 1;
}

bool is_plain_word(const Clause& clause) {
  const auto* words = std::get_if<Words>(&clause.node.value);
  return clause.occur == Occur::kShould && words != nullptr && is_plain(*words);
}

bool is_upper_case(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

// What all wildcards of a query may stand for together, because within phrases the words of each are looked
// for beside those of its neighbours. A wildcard beyond it stands for its most frequent word alone.
constexpr size_t kMostWildcardWords = 2'000;

// Each looks through all words of the index: enough for a question, and an end for a page of nonsense.
constexpr size_t kMostCorrections = 8;

class Expander {
 public:
  Expander(const lexicon::Vocabulary& vocabulary, const ExpansionWeights& weights, bool is_literal)
      : vocabulary_(vocabulary), weights_(weights), is_literal_(is_literal) {}

  Node expand_node(const Node& node) {
    Node result = node;
    if (auto* group = std::get_if<Group>(&result.value)) {
      group->clauses = expand_clauses(group->clauses);
    } else if (auto* either = std::get_if<Either>(&result.value)) {
      for (Node& inner : either->nodes) inner = expand_node(inner);
    } else if (auto* near = std::get_if<Near>(&result.value)) {
      for (Node& inner : near->nodes) add_forms_within(inner);
    } else if (auto* same = std::get_if<Same>(&result.value)) {
      same->nodes.front() = expand_node(same->nodes.front());
    } else if (auto* words = std::get_if<Words>(&result.value)) {
      if (is_plain(*words) && !is_literal_) return expand_run({{Occur::kShould, node}}).front().node;
      add_forms(*words);
    }
    return result;
  }

  std::vector<std::string> take_notes() { return std::move(notes_); }

 private:
  std::vector<Clause> expand_clauses(const std::vector<Clause>& clauses) {
    std::vector<Clause> result;
    for (size_t i = 0; i < clauses.size();) {
      const auto begin = clauses.begin() + static_cast<std::ptrdiff_t>(i);
      const auto end = std::find_if_not(begin, clauses.end(), is_plain_word);
      if (begin == end || is_literal_) {
        result.push_back({begin->occur, expand_node(begin->node)});
        ++i;
        continue;
      }
      std::ranges::move(expand_run({begin, end}), std::back_inserter(result));
      i = static_cast<size_t>(end - clauses.begin());
    }
    return result;
  }

  // The operands of NEAR: forms only, because other names have other numbers of words.
  void add_forms_within(Node& node) {
    if (auto* either = std::get_if<Either>(&node.value)) {
      for (Node& inner : either->nodes) add_forms_within(inner);
    } else if (auto* words = std::get_if<Words>(&node.value)) {
      add_forms(*words);
    }
  }

  // The forms of words that are modified, quoted or a field's: no more than what was written.
  void add_forms(Words& words) {
    const bool is_widened = is_plain(words) && !is_literal_;
    if (!is_widened && !words.wildcards && words.typos == 0) return;
    for (const std::string& word : words.words) {
      if (lexicon::has_wildcard(word)) {
        words.forms.push_back(wildcard_forms(word));
      } else if (words.typos > 0) {
        words.forms.push_back(near_forms(word, words.typos));
      } else if (is_widened) {
        words.forms.push_back(forms(word, words.text));
      } else {
        words.forms.push_back({word});
      }
    }
  }

  std::vector<std::string> wildcard_forms(const std::string& pattern) {
    const size_t limit = std::clamp<size_t>(wildcard_words_left_, 1, lexicon::kMostWildcardWords);
    const auto [known, is_new] = wildcard_words_.try_emplace({pattern, limit});
    std::vector<std::string>& words = known->second;
    if (is_new) words = found_by_wildcard(pattern, limit);
    wildcard_words_left_ -= std::min(wildcard_words_left_, words.size());
    return words;
  }

  std::vector<std::string> found_by_wildcard(const std::string& pattern, size_t limit) {
    lexicon::WildcardWords found = lexicon::expand_wildcard(pattern, vocabulary_, limit);
    if (found.total == 0) return {pattern};  // a word that no document has
    if (found.total > found.words.size()) {
      notes_.push_back(fmt::format("'{}' stands for {} words: searched for the {} most frequent of them",
                                   pattern, found.total, found.words.size()));
    }
    return std::move(found.words);
  }

  std::vector<std::string> near_forms(const std::string& word, size_t typos) const {
    constexpr size_t kMostNearWords = 50;
    std::vector<std::string> words = lexicon::words_near(word, typos, kMostNearWords, vocabulary_);
    if (words.empty()) words.push_back(word);
    return words;
  }

  // A run of bare words, in which names of several words may stand.
  std::vector<Clause> expand_run(std::vector<Clause> run) {
    if (run.size() <= kLongestQuestion) {  // in a passage a word that the index has not costs nothing
      for (size_t i = 0; i < run.size(); ++i) correct(run, i);
    }
    std::vector<Clause> result;
    for (size_t i = 0; i < run.size();) {
      const size_t length = expand_concept(std::span(run).subspan(i), result);
      if (length > 0) {
        i += length;
      } else if (i + 1 < run.size() && expand_pair(run[i], run[i + 1], result)) {
        i += 2;
      } else {
        result.push_back({Occur::kShould, expand_words(run[i++].node)});
      }
    }
    return result;
  }

  // Replaces a word that the index has in no form, unless it is right as a part of a name: "killer" in
  // "killer robots".
  void correct(std::vector<Clause>& run, size_t place) {
    auto& words = std::get<Words>(run[place].node.value);
    if (words.words.size() != 1) return;
    std::string& word = words.words.front();
    if (corrections_ == kMostCorrections || lexicon::is_stop_word(word) || is_known(words)) return;
    if (is_within_name(run, place)) return;
    ++corrections_;
    const auto correction = lexicon::correction_of(word, vocabulary_);
    if (!correction) return;
    notes_.push_back(fmt::format("'{}' is not in the index: searched for '{}'", words.text, *correction));
    words.text = *correction;
    word = *correction;
  }

  bool is_known(const Words& words) const {
    const lexicon::WrittenWord written[] = {{words.text, words.words.front()}};
    return !lexicon::forms_of(words.words.front(), vocabulary_).empty() || lexicon::find_concept(written) ||
           lexicon::split_compound(words.words.front(), vocabulary_);
  }

  static bool is_within_name(std::span<const Clause> run, size_t place) {
    for (size_t begin = 0; begin <= place; ++begin) {
      const auto name = name_at_start(run.subspan(begin));
      if (name && begin + name->clauses > place) return true;
    }
    return false;
  }

  struct Name {
    lexicon::ConceptMatch match;
    size_t clauses = 0;  // that name it
  };

  // The name that the run begins with.
  static std::optional<Name> name_at_start(std::span<const Clause> run) {
    std::vector<lexicon::WrittenWord> written;
    std::vector<size_t> clause_ends;  // in words
    for (const Clause& clause : run) {
      const auto& words = std::get<Words>(clause.node.value);
      for (const std::string& word : words.words) {
        written.push_back({words.words.size() == 1 ? words.text : word, word});
      }
      clause_ends.push_back(written.size());
    }
    auto found = lexicon::find_concept(written);
    if (!found) return std::nullopt;
    const auto end = std::ranges::find(clause_ends, found->length);
    if (end == clause_ends.end()) return std::nullopt;  // it would end within a hyphenated word
    return Name{*std::move(found), static_cast<size_t>(end - clause_ends.begin()) + 1};
  }

  // The concept that the run begins with; how many clauses name it, 0 when none do.
  size_t expand_concept(std::span<const Clause> run, std::vector<Clause>& result) {
    const auto name = name_at_start(run);
    if (!name) return 0;
    Concept thing;
    if (!name->match.is_guarded) {
      for (const Clause& clause : run.first(name->clauses)) add_words(clause.node, thing);
    }
    for (const lexicon::ConceptName& other : name->match.others) {
      const double weight = other.is_near ? weights_.near : weights_.same;
      add_alternative(other.words, other.is_acronym, weight, name->match.name, thing);
    }
    if (thing.words.empty() && thing.alternatives.empty()) return 0;
    result.push_back({Occur::kShould, Node{std::move(thing), run.front().node.column}});
    return name->clauses;
  }

  // The literal words of a concept; those of compounds come with their other ways of writing.
  void add_words(const Node& node, Concept& thing) {
    Node words = expand_words(node);
    if (auto* inner = std::get_if<Concept>(&words.value)) {
      std::ranges::move(inner->words, std::back_inserter(thing.words));
      std::ranges::move(inner->alternatives, std::back_inserter(thing.alternatives));
    } else {
      thing.words.push_back(std::move(words));
    }
  }

  // "non proliferation", where the index has "nonproliferation" too.
  bool expand_pair(const Clause& first, const Clause& second, std::vector<Clause>& result) {
    const auto& a = std::get<Words>(first.node.value);
    const auto& b = std::get<Words>(second.node.value);
    if (a.words.size() != 1 || b.words.size() != 1) return false;
    const std::string joined = a.words.front() + b.words.front();
    if (!lexicon::is_prefix_word(a.words.front()) || !vocabulary_.contains(joined)) return false;
    Concept pair{{expand_words(first.node), expand_words(second.node)}, {}};
    add_alternative({joined}, false, weights_.joined, "joined", pair);
    result.push_back({Occur::kShould, Node{std::move(pair), first.node.column}});
    return true;
  }

  // One clause of bare words by itself.
  Node expand_words(const Node& node) {
    auto words = std::get<Words>(node.value);
    for (const std::string& word : words.words) words.forms.push_back(forms(word, words.text));
    Concept compound;
    if (words.words.size() == 1) {
      const auto split = lexicon::split_compound(words.words.front(), vocabulary_);
      if (split) add_alternative({split->first, split->second}, false, weights_.joined, "split", compound);
    } else {
      std::string joined;
      for (const std::string& word : words.words) joined += word;
      if (vocabulary_.contains(joined)) add_alternative({joined}, false, weights_.joined, "joined", compound);
    }
    if (compound.alternatives.empty()) return {std::move(words), node.column};
    compound.words.push_back({std::move(words), node.column});
    return {std::move(compound), node.column};
  }

  // Acronyms and numbers stand for themselves; a word that the index has not, too, so that it finds nothing.
  std::vector<std::string> forms(const std::string& word, const std::string& text) const {
    constexpr size_t kLongestAcronym = 6;
    const bool is_acronym = word.size() > 1 && word.size() <= kLongestAcronym && is_upper_case(text) &&
                            vocabulary_.contains(word);
    if (is_acronym) return {word};
    std::vector<std::string> found = lexicon::forms_of(word, vocabulary_);
    if (found.empty()) found.push_back(word);
    return found;
  }

  // Adds a name whose words the index has.
  void add_alternative(const std::vector<std::string>& words, bool is_acronym, double weight,
                       const std::string& reason, Concept& thing) {
    Alternative alternative{.words = {}, .weight = weight, .reason = reason};
    for (const std::string& word : words) {
      std::vector<std::string> found;
      if (!is_acronym) found = lexicon::forms_of(word, vocabulary_);
      if (is_acronym && vocabulary_.contains(word)) found = {word};
      if (found.empty()) return;
      alternative.words.push_back(std::move(found));
    }
    alternative.weight /= std::pow(static_cast<double>(words.size()), weights_.length_power);
    thing.alternatives.push_back(std::move(alternative));
  }

  const lexicon::Vocabulary& vocabulary_;
  const ExpansionWeights& weights_;
  bool is_literal_;
  size_t corrections_ = 0;  // looked for
  size_t wildcard_words_left_ = kMostWildcardWords;
  std::map<std::pair<std::string, size_t>, std::vector<std::string>> wildcard_words_;  // by pattern and limit
  std::vector<std::string> notes_;
};

}  // namespace

Expansion expand(const Node& root, const lexicon::Vocabulary& vocabulary, const ExpansionWeights& weights,
                 bool literal) {
  Expander expander(vocabulary, weights, literal);
  Node expanded = expander.expand_node(root);
  return {std::move(expanded), expander.take_notes()};
}

}  // namespace disarm::query
