// Small questions about ASCII letters and the shapes of lines, asked all over the parser.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/base/ascii.h"

namespace disarm::parse {

bool all_digits(std::string_view text);    // and not empty
bool is_roman(std::string_view text);      // "XIV" or "xiv", not mixed, and not empty
bool is_asterisks(std::string_view text);  // "*", "**", also daggers

bool is_number(std::string_view text);  // "1 131", "(12.5)", "-": the cell of a table

// The length of the digits at the start of `text`.
size_t leading_digits(std::string_view text);

// Whether `text` is a rule drawn with characters: "________", "---".
bool is_rule(std::string_view text);

// `text` without closing quotes and brackets at its end.
std::string_view without_closing_quotes(std::string_view text);

// Whether a sentence or a clause of a resolution can end with `text`: its last character, quotes aside, is
// one of ".;:,".
bool ends_clause(std::string_view text);

// Whether `text` starts with `prefix`, letter case aside (ASCII).
bool starts_with_folded(std::string_view text, std::string_view prefix);

}  // namespace disarm::parse
