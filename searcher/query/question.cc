#include "searcher/query/question.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "searcher/lexicon/language_words.h"
#include "searcher/query/aspects.h"
#include "searcher/query/passage.h"
#include "searcher/query/question_pattern.h"

namespace disarm::query {
namespace {

bool is_bare(const Clause& clause) {
  const auto* words = std::get_if<Words>(&clause.node.value);
  return clause.occur == Occur::kShould && words != nullptr && words->is_bare() && !words->exact &&
         !words->wildcards && words->typos == 0 && words->boost == 1;
}

bool is_stop_clause(const Clause& clause) {
  if (!is_bare(clause)) return false;
  const auto& words = std::get<Words>(clause.node.value).words;
  return std::ranges::all_of(words, [](const std::string& word) { return lexicon::is_stop_word(word); });
}

// The clauses of the top of a query; a single word is a group of one.
std::vector<Clause> clauses_of(const Node& root) {
  if (const auto* group = std::get_if<Group>(&root.value)) return group->clauses;
  if (std::holds_alternative<Words>(root.value)) return {{Occur::kShould, root}};
  return {};
}

// The bare words within a parenthesis of a question; empty when something else stands in it.
std::vector<Clause> parenthesised_words(const Clause& clause) {
  const auto* group = std::get_if<Group>(&clause.node.value);
  const bool is_words =
      clause.occur == Occur::kMust && group != nullptr && std::ranges::all_of(group->clauses, is_bare);
  return is_words ? group->clauses : std::vector<Clause>();
}

class QuestionReader {
 public:
  // `names_document`: the query has the symbol of a document, of which a number tells a paragraph.
  QuestionReader(const IndexFacts& facts, bool names_document)
      : facts_(facts), names_document_(names_document) {}

  // Reads the run of bare clauses, and adds what it means to `result`.
  void read_run(std::span<const Clause> run) {
    words_.clear();
    std::vector<size_t> clause_of_word;
    for (size_t i = 0; i < run.size(); ++i) {
      const auto& words = std::get<Words>(run[i].node.value);
      for (const std::string& word : words.words) {
        words_.push_back({words.words.size() == 1 ? words.text : word, word, run[i].node.column});
        clause_of_word.push_back(i);
      }
    }
    for (size_t i = 0; i < words_.size();) {
      auto reading = read_at(i);
      const size_t end = reading ? i + reading->length : i;
      // A reading ends where a clause ends: half of a hyphenated word means nothing.
      const bool is_whole =
          reading && (end == words_.size() || clause_of_word[end] != clause_of_word[end - 1]);
      const bool begins = i == 0 || clause_of_word[i] != clause_of_word[i - 1];
      if (is_whole && begins) {
        take(i, std::move(*reading));
        i = end;
      } else {
        if (begins) clauses_.push_back(run[clause_of_word[i]]);
        ++i;
      }
    }
  }

  void keep(const Clause& clause) {
    const std::vector<Clause> words = parenthesised_words(clause);
    if (words.empty() || !keep_parenthesis(words, clause.node.column)) clauses_.push_back(clause);
  }

  Question finish(const Node& root) && {
    if (is_about_paragraphs_) clauses_ = join_alternatives(clauses_, notes_);
    drop_stop_words();
    Question question{root, std::move(notes_)};
    if (clauses_.empty()) return {root, {}};
    if (clauses_.size() == 1 && clauses_.front().occur != Occur::kMustNot) {
      question.root = clauses_.front().node;
    } else {
      question.root.value = Group{std::move(clauses_)};
    }
    return question;
  }

 private:
  // "(First Committee texts)", "(operative paragraphs on mines)" say where to look, too; what else stands
  // there is required, as it was. Whether they do.
  bool keep_parenthesis(const std::vector<Clause>& words, size_t column) {
    const size_t before = clauses_.size();
    const size_t notes_before = notes_.size();
    read_run(words);
    const auto read = clauses_.begin() + static_cast<std::ptrdiff_t>(before);
    const bool says_where = std::any_of(read, clauses_.end(),
                                        [](const Clause& clause) { return clause.occur == Occur::kFilter; });
    if (!says_where) {
      clauses_.resize(before);
      notes_.resize(notes_before);
      return false;
    }
    const auto rest =
        std::stable_partition(read, clauses_.end(), [](const Clause& clause) { return !is_bare(clause); });
    Group required;
    std::copy_if(rest, clauses_.end(), std::back_inserter(required.clauses),
                 [this](const Clause& clause) { return !says_nothing(clause); });
    clauses_.erase(rest, clauses_.end());
    if (!required.clauses.empty()) clauses_.push_back({Occur::kMust, Node{std::move(required), column}});
    return true;
  }

  std::optional<Reading> read_at(size_t index) {
    const QuestionPlace place{words_, index};
    if (names_document_) {
      if (auto reading = read_paragraph_number(place)) return reading;
    }
    if (auto reading = read_structure(place)) {
      is_about_paragraphs_ = true;
      return reading;
    }
    if (auto reading = read_committee(place)) return reading;
    if (auto reading = read_session_words(place, facts_)) return reading;
    if (auto reading = read_agenda_words(place)) return reading;
    return read_year_words(place);
  }

  void take(size_t begin, Reading reading) {
    if (!reading.meaning.empty()) {
      std::string words;
      for (size_t i = begin; i < begin + reading.length; ++i) {
        words += (words.empty() ? "" : " ") + words_[i].text;
      }
      notes_.push_back(fmt::format("read '{}' as {}", words, reading.meaning));
    }
    for (Clause& clause : reading.clauses) {
      clause.node.column = words_[begin].column;
      clauses_.push_back(std::move(clause));
    }
  }

  // Words that say nothing go, where something else ranks.
  void drop_stop_words() {
    const bool has_subject = std::ranges::any_of(clauses_, [this](const Clause& clause) {
      return (clause.occur == Occur::kShould || clause.occur == Occur::kMust) && !says_nothing(clause);
    });
    const bool has_filter =
        std::ranges::any_of(clauses_, [](const Clause& clause) { return clause.occur == Occur::kFilter; });
    if (!has_subject && !has_filter) {
      if (std::ranges::any_of(clauses_, is_stop_clause)) {
        notes_.emplace_back("these words stand in nearly every text and say nothing of its subject");
      }
      return;
    }
    size_t skipped = 0;
    for (Clause& clause : clauses_) {
      if (says_nothing(clause)) {
        ++skipped;
      } else if (auto* words = std::get_if<Words>(&clause.node.value)) {
        words->skipped = std::exchange(skipped, 0);
      }
    }
    std::erase_if(clauses_, [this](const Clause& clause) { return says_nothing(clause); });
  }

  // Also "mention" in "paragraphs that request a report and mention verification".
  bool says_nothing(const Clause& clause) const {
    if (is_stop_clause(clause)) return true;
    if (!is_about_paragraphs_ || !is_bare(clause)) return false;
    const auto& words = std::get<Words>(clause.node.value).words;
    return words.size() == 1 && is_mention_word(words.front());
  }

  const IndexFacts& facts_;
  bool names_document_;
  std::vector<QuestionWord> words_;   // of the run that is read
  bool is_about_paragraphs_ = false;  // the words before say so
  std::vector<Clause> clauses_;
  std::vector<std::string> notes_;
};

}  // namespace

Question understand(const Node& root, const IndexFacts& facts) {
  const std::vector<Clause> clauses = clauses_of(root);
  const bool names_document = std::ranges::any_of(
      clauses, [](const Clause& clause) { return std::holds_alternative<SymbolMention>(clause.node.value); });
  QuestionReader reader(facts, names_document);
  if (const auto passage = read_passage(root)) {
    for (const Clause& clause : clauses_of(passage->root)) reader.keep(clause);
    Question question = std::move(reader).finish(root);
    if (passage->is_changed) {
      question.notes.emplace_back(
          "read as a passage: its quotation marks, parentheses and symbols are part of the text");
    }
    return question;
  }
  for (size_t i = 0; i < clauses.size();) {
    const auto begin = clauses.begin() + static_cast<std::ptrdiff_t>(i);
    const auto end = std::find_if_not(begin, clauses.end(), is_bare);
    if (begin == end) {
      reader.keep(*begin);
      ++i;
    } else {
      reader.read_run({begin, end});
      i = static_cast<size_t>(end - clauses.begin());
    }
  }
  return std::move(reader).finish(root);
}

}  // namespace disarm::query
