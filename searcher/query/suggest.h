// "Did you mean": the nearest spellings of what an index has not, or hardly has. Offers only; what is applied
// is said by expand() and relax().
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "common/index/field.h"
#include "searcher/lexicon/vocabulary.h"
#include "searcher/query/ast.h"

namespace disarm::query {

struct Suggestion {
  std::string written;    // a word, or a field with its value
  std::string suggested;  // the same for something that the index has
  size_t count = 0;       // documents that have the word; 0 for values of fields
};

// All values that the index has of a field.
using FieldValues = std::function<std::vector<std::string>(const index::Field&)>;

// For words that the index has in no form, or a near word far more often; for values of fields that it has
// not. Words with digits, wildcards and forgiven slips are left alone. `corrected`: expand() has replaced the
// bare words that the index has in no form, so that there is nothing to offer for them.
std::vector<Suggestion> suggest(const Node& understood, const lexicon::Vocabulary& vocabulary,
                                const FieldValues& values, bool corrected);

// For symbols of documents that were asked for, the nearest that the index has; `nearest` knows it.
std::vector<Suggestion> suggest_symbols(
    const Node& understood, const std::function<std::optional<std::string>(const std::string&)>& nearest);

}  // namespace disarm::query
