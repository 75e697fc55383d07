// Notations that other search engines understand and this one does not (yet). They are refused, because read
// as words they would silently mean something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace disarm::query {

inline constexpr const char* kNoWildcards =
    "there are no wildcards; write the forms of the word side by side";

// The first word of `text` (a phrase, a value) with a wildcard: "mine*", "*proliferation", "wom?n". A
// question mark at the end of a word ends a question.
std::optional<std::string> find_wildcard(std::string_view text);

// What to write instead of `word` when it is such a notation.
std::optional<std::string> find_reserved_syntax(std::string_view word);

}  // namespace disarm::query
