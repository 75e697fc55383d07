// Notations that other search engines understand and this one does not (yet). They are refused, because read
// as words they would silently mean something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace disarm::query {

// What to write instead of `word` when it is such a notation.
std::optional<std::string> find_reserved_syntax(std::string_view word);

}  // namespace disarm::query
