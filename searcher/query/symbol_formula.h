// What a symbol finds and weighs: the document itself, its lettered parts, and what cites it.
#pragma once

#include <string>

#include "common/index/field.h"
#include "searcher/query/formula.h"

namespace disarm::query {

// The documents with this value of a field that is not text; of a symbol also a pattern, see
// symbol_pattern.h.
Formula term_of(index::FieldId field, const std::string& value);

// For a symbol in free text, canonical or a pattern.
Formula symbol_formula(const std::string& symbol);

}  // namespace disarm::query
