#include "indexer/parse/letters.h"

#include <algorithm>
#include <array>

namespace disarm::parse {
namespace {

bool consists_of(std::string_view text, std::string_view letters) {
  return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

}  // namespace

bool all_digits(std::string_view text) {
  return consists_of(text, "0123456789");
}

bool is_number(std::string_view text) {
  if (text == "-" || text == "\u2013" || text == "\u2014") return true;
  return consists_of(text, "0123456789.,-+()% ") &&
         text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_roman(std::string_view text) {
  return consists_of(text, "IVXL") || consists_of(text, "ivxl");
}

bool is_asterisks(std::string_view text) {
  return consists_of(text, "*") || text == "\u2020" || text == "\u2021";
}

size_t leading_digits(std::string_view text) {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

bool is_rule(std::string_view text) {
  constexpr size_t kShortest = 5;  // domain.md 2.12
  return text == "---" || (text.size() >= kShortest && consists_of(text, "_"));
}

std::string_view without_closing_quotes(std::string_view text) {
  constexpr std::array<std::string_view, 6> kClosing = {"\u201d", "\u2019", "\u00bb", "\"", "'", ")"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kClosing) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      found = true;
    }
  }
  return text;
}

bool ends_clause(std::string_view text) {
  const std::string_view bare = without_closing_quotes(text);
  // The last ones are Arabic and Chinese: comma, semicolon, full stop, comma, semicolon, colon.
  constexpr std::array<std::string_view, 10> kEnds = {".",      ";",      ":",      ",",      "\u060C",
                                                      "\u061B", "\u3002", "\uFF0C", "\uFF1B", "\uFF1A"};
  return std::ranges::any_of(kEnds, [&](std::string_view end) { return bare.ends_with(end); });
}

bool starts_with_folded(std::string_view text, std::string_view prefix) {
  return is_same_text(text.substr(0, prefix.size()), prefix);
}

}  // namespace disarm::parse
