#include "searcher/query/suggest.h"

#include <algorithm>
#include <optional>

#include "searcher/lexicon/correction.h"
#include "searcher/lexicon/language_words.h"
#include "searcher/lexicon/wildcard.h"
#include "searcher/lexicon/word_forms.h"
#include "searcher/query/nearest_name.h"
#include "searcher/query/symbol_pattern.h"
#include "searcher/query/written.h"

namespace disarm::query {
namespace {

// Each looks through all words of the index.
constexpr size_t kMostSuggestions = 8;

// A word that stands in so few documents may be a slip, when a near one stands in so many times more.
constexpr size_t kRareFrequency = 2;
constexpr size_t kTimesMore = 20;

class Suggester {
 public:
  Suggester(const lexicon::Vocabulary& vocabulary, const FieldValues& values, bool corrected)
      : vocabulary_(vocabulary), values_(values), corrected_(corrected) {}

  void operator()(const Words& words) {
    if (words.typos > 0) return;
    for (const std::string& word : words.words) {
      if (found_.size() == kMostSuggestions) return;
      if (lexicon::has_wildcard(word) || lexicon::is_stop_word(word)) continue;
      if (auto nearest = nearest_word(word, words.is_bare() && !words.exact)) {
        add({word, *nearest, vocabulary_.frequency(*nearest)});
      }
    }
  }

  void operator()(const FieldValue& value) {
    const index::Field& field = index::field(value.field);
    // Of these the parser knows every value there can be.
    const bool is_checked = value.field == index::FieldId::kHas || value.field == index::FieldId::kType ||
                            value.field == index::FieldId::kLanguage;
    const bool has_names = field.kind == index::FieldKind::kExact || field.kind == index::FieldKind::kBody ||
                           field.kind == index::FieldKind::kSeries;
    if (is_checked || !has_names || value.value.find('/') != std::string::npos) return;
    const std::vector<std::string> known = values_(field);
    if (std::ranges::find(known, value.value) != known.end()) return;
    const auto nearest = nearest_name(value.value, known);
    if (nearest) add({written(Node{value}), written(Node{FieldValue{value.field, *nearest}}), 0});
  }

  void operator()(const SymbolMention& /*mention*/) {}
  void operator()(const FieldRange& /*range*/) {}
  void operator()(const Near& near) { visit_all(near.nodes); }
  void operator()(const Same& same) { visit_all(same.nodes); }
  void operator()(const Either& either) { visit_all(either.nodes); }
  void operator()(const Concept& thing) { visit_all(thing.words); }
  void operator()(const Group& group) {
    for (const Clause& clause : group.clauses) {
      if (clause.occur != Occur::kMustNot) std::visit(*this, clause.node.value);
    }
  }

  std::vector<Suggestion> take() { return std::move(found_); }

 private:
  void visit_all(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) std::visit(*this, node.value);
  }

  void add(Suggestion suggestion) {
    if (std::ranges::find(found_, suggestion.written, &Suggestion::written) == found_.end()) {
      found_.push_back(std::move(suggestion));
    }
  }

  // `is_widened`: other forms of the word are searched for, too.
  std::optional<std::string> nearest_word(const std::string& word, bool is_widened) const {
    const size_t frequency = vocabulary_.frequency(word);
    std::vector<std::string> forms;
    if (is_widened) forms = lexicon::forms_of(word, vocabulary_);
    if (frequency == 0 && forms.empty()) {
      return is_widened && corrected_ ? std::nullopt : lexicon::correction_of(word, vocabulary_);
    }
    if (frequency > kRareFrequency || forms.size() > 1) return std::nullopt;
    constexpr size_t kCandidates = 4;
    for (std::string& near : lexicon::words_near(word, 1, kCandidates, vocabulary_)) {
      const bool is_frequent = vocabulary_.frequency(near) >= kTimesMore * std::max<size_t>(1, frequency);
      if (near != word && is_frequent) return std::move(near);
    }
    return std::nullopt;
  }

  const lexicon::Vocabulary& vocabulary_;
  const FieldValues& values_;
  bool corrected_;
  std::vector<Suggestion> found_;
};

// The symbols of documents that a tree asks for.
void collect_symbols(const Node& node, std::vector<std::string>& symbols) {
  if (const auto* mention = std::get_if<SymbolMention>(&node.value)) {
    symbols.insert(symbols.end(), mention->symbols.begin(), mention->symbols.end());
  } else if (const auto* value = std::get_if<FieldValue>(&node.value)) {
    if (value->field == index::FieldId::kSymbol) symbols.push_back(value->value);
  } else if (const auto* either = std::get_if<Either>(&node.value)) {
    for (const Node& inner : either->nodes) collect_symbols(inner, symbols);
  } else if (const auto* group = std::get_if<Group>(&node.value)) {
    for (const Clause& clause : group->clauses) {
      if (clause.occur != Occur::kMustNot) collect_symbols(clause.node, symbols);
    }
  }
}

}  // namespace

std::vector<Suggestion> suggest_symbols(
    const Node& understood, const std::function<std::optional<std::string>(const std::string&)>& nearest) {
  std::vector<std::string> symbols;
  collect_symbols(understood, symbols);
  std::vector<Suggestion> found;
  for (const std::string& symbol : symbols) {
    if (found.size() == kMostSuggestions) break;
    const auto other = is_symbol_pattern(symbol) ? std::nullopt : nearest(symbol);
    if (other && *other != symbol) found.push_back({symbol, *other, 0});
  }
  return found;
}

std::vector<Suggestion> suggest(const Node& understood, const lexicon::Vocabulary& vocabulary,
                                const FieldValues& values, bool corrected) {
  Suggester suggester(vocabulary, values, corrected);
  std::visit([&](const auto& value) { suggester(value); }, understood.value);
  return suggester.take();
}

}  // namespace disarm::query
