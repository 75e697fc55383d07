// What is wrong with a query, and where: never a guess, always a place and a way out.
#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "common/base/error.h"

namespace disarm::query {

struct QueryError {
  size_t column = 0;    // code points from 1; 0 when the whole query is meant
  std::string message;  // no final full stop
  std::string hint;     // may be empty
};

template <typename T>
using QueryResult = tl::expected<T, QueryError>;

// Shorthand for returning a QueryError from a function that returns any QueryResult.
inline tl::unexpected<QueryError> fail_at(size_t column, std::string message, std::string hint = {}) {
  return tl::unexpected<QueryError>(QueryError{column, std::move(message), std::move(hint)});
}

// The error for users (kUsage): its message ends with the query, cut to a line, and a caret under the column.
Error to_error(const QueryError& error, std::string_view query);

}  // namespace disarm::query
