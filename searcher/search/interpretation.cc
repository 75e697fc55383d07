#include "searcher/search/interpretation.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/query/footnote_marks.h"
#include "searcher/query/last_sessions.h"
#include "searcher/query/named_documents.h"

namespace disarm::search {

Interpretation interpret(const query::Query& query, const lexicon::Vocabulary& vocabulary,
                         const query::IndexFacts& facts, const query::ExpansionWeights& weights,
                         bool literal) {
  query::Question question;
  question.root = query::settle_last_sessions(query.root, facts, question.notes);
  if (!literal) {
    query::Question understood = query::understand(question.root, facts);
    question.root = std::move(understood.root);
    std::ranges::move(understood.notes, std::back_inserter(question.notes));
  }
  std::ranges::move(query::footnote_mark_notes(query.text, query::asked_symbols(question.root)),
                    std::back_inserter(question.notes));
  question.root = query::require_named_documents(std::move(question.root), facts, question.notes);
  query::Expansion expansion = query::expand(question.root, vocabulary, weights, literal);
  Interpretation interpretation{std::move(question.root), std::move(expansion.root),
                                std::move(question.notes)};
  std::ranges::move(expansion.notes, std::back_inserter(interpretation.notes));
  return interpretation;
}

}  // namespace disarm::search
