// What the pieces of a query look like, before the lexer makes tokens of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/index/field.h"
#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

struct Quotes {
  std::string_view opening;
  std::string_view closing;
};

// The quotation marks that `text` begins with: plain ones, what word processors make of them, and those of
// French and Russian.
std::optional<Quotes> quotes_at_start(std::string_view text);

// Also of control characters, which nobody means.
bool is_blank(char32_t code_point);

bool starts_with_quote(std::string_view text);
bool has_quote(std::string_view text);

// AND, OR and NOT, in capitals; "&&" and "||", as other search engines write them.
std::optional<TokenKind> operator_kind(std::string_view word);

// Whether "&&" or "||" begins here, which needs no blanks around it.
bool starts_with_operator_sign(std::string_view text);

// The end, from `begin` on, of what stands together in `query`: a blank, a quote, a parenthesis or the sign
// of an operator. Parentheses that open and close within it are part of it: "98(mm)", "State(s)".
size_t chunk_end(std::string_view query, size_t begin);

// Whether what stands before the first colon is the name of a field.
bool begins_with_field(std::string_view chunk);

// The error for "field:" before a blank.
QueryError missing_value(std::string_view field, size_t column);

// The error for "session>78" and "title=mines", which would be looked for as words.
std::optional<QueryError> slip_beside_field(std::string_view chunk, size_t column);

// The error for "title :mines", which would look for "title", too; `before` is the token before the chunk.
std::optional<QueryError> colon_behind_blank(const Token& before, std::string_view chunk);

// How several values are written, for one who wrote "78,79".
std::string several_values_hint(const index::Field& field, std::string_view written);

// The nouns that say that a symbol follows; find_symbols_in_query() may leave them outside of it.
bool is_symbol_noun(std::string_view word);

// The bytes of the " (mm)" behind the number of an agenda item; 0 when something else is or follows.
size_t sub_item_length(std::string_view number, std::string_view after);

}  // namespace disarm::query
