// Words that stand at certain places to each other, as Xapian executes them. OP_PHRASE and OP_NEAR take terms
// and ORs of terms, nothing else.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/ast.h"

namespace disarm::query {

// The words of the index that stand for one word of the query.
using WordForms = std::vector<std::string>;

// Any of the forms, joined by `op`; of the field's text where there is a field.
Xapian::Query word_query(const WordForms& forms, Xapian::Query::op op,
                         std::optional<index::FieldId> field = std::nullopt);

// Words within a window of positions; `op` is OP_PHRASE (in their order) or OP_NEAR.
Xapian::Query window_query(Xapian::Query::op op, const std::vector<WordForms>& words, size_t window,
                           std::optional<index::FieldId> field = std::nullopt);

// Words one after the other; a single one ranks by all of its forms together.
Xapian::Query phrase_query(const std::vector<WordForms>& words,
                           std::optional<index::FieldId> field = std::nullopt);

// Every choice of one alternative for each operand.
Xapian::Query near_query(const Near& near);

}  // namespace disarm::query
