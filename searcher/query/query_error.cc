#include "searcher/query/query_error.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/text/unicode.h"

namespace disarm::query {
namespace {

constexpr size_t kExcerptLength = 70;   // code points, so that a line of a terminal holds it
constexpr size_t kExcerptContext = 30;  // of these, before the column

struct Excerpt {
  std::string text;
  size_t caret = 0;  // code points before it
};

// The neighbourhood of `column`; control characters, which could move the cursor, become blanks.
Excerpt excerpt_around(std::string_view query, size_t column) {
  const size_t first = column > kExcerptContext + 1 ? column - kExcerptContext : 1;
  Excerpt excerpt{first > 1 ? "..." : "", 0};
  size_t number = 1;
  for (size_t i = 0; i < query.size() && number < first + kExcerptLength; ++number) {
    const char32_t code_point = text::next_code_point(query, i);
    if (number == column) excerpt.caret = text::count_code_points(excerpt.text);
    if (number < first) continue;
    const bool is_control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
    text::append_code_point(excerpt.text, is_control ? U' ' : code_point);
  }
  if (column >= number) excerpt.caret = text::count_code_points(excerpt.text);
  return excerpt;
}

}  // namespace

Error to_error(const QueryError& error, std::string_view query) {
  if (error.column == 0) return {ErrorCode::kUsage, error.message, error.hint};
  const Excerpt excerpt = excerpt_around(query, error.column);
  return {ErrorCode::kUsage,
          fmt::format("{} at column {}\n  {}\n  {:>{}}", error.message, error.column, excerpt.text, '^',
                      excerpt.caret + 1),
          error.hint};
}

}  // namespace disarm::query
