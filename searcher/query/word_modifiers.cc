#include "searcher/query/word_modifiers.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "common/base/ascii.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

template <typename Number>
std::optional<Number> read_number(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Takes "^3" from the end of `word`. What is no number behind the sign is part of the word.
QueryResult<double> take_boost(std::string_view& word, size_t column) {
  const size_t sign = word.rfind('^');
  if (sign == std::string_view::npos || sign == 0) return 1.0;
  const auto boost = read_number<double>(word.substr(sign + 1));
  if (!boost) return 1.0;
  if (*boost <= 0 || *boost > kHighestBoost) {
    return fail_at(
        column,
        fmt::format("'{}' weighs by a number that is not above 0 and at most {}", word, kHighestBoost),
        "for example: mines^3");
  }
  word = word.substr(0, sign);
  return *boost;
}

// Takes "~" or "~2" from the end of `word`.
QueryResult<size_t> take_typos(std::string_view& word, size_t column) {
  const size_t sign = word.rfind('~');
  if (sign == std::string_view::npos || sign == 0) return size_t{0};
  const std::string_view number = word.substr(sign + 1);
  const auto typos = number.empty() ? std::optional<size_t>(1) : read_number<size_t>(number);
  if (!typos) return size_t{0};
  const std::string_view bare = word.substr(0, sign);
  if (*typos == 0 || *typos > kMostTypos) {
    return fail_at(column, fmt::format("'{}' forgives other than 1 or {} slips", word, kMostTypos),
                   "for example: mines~");
  }
  if (std::ranges::any_of(bare, is_digit)) {
    return fail_at(column, fmt::format("'{}' looks for slips in a number", word),
                   "numbers and symbols that differ in a digit are others; write the one you mean");
  }
  word = bare;
  return *typos;
}

// "W/5", "N/5", "PRE/5"
bool is_foreign_operator(std::string_view lower) {
  return lower == "w" || lower == "n" || lower == "pre";
}

}  // namespace

QueryResult<WordModifiers> read_modifiers(std::string_view chunk, size_t column) {
  WordModifiers modifiers;
  std::string_view word = chunk;
  if (word.starts_with('+')) modifiers.demand = Demand::kMust;
  if (word.starts_with('-')) modifiers.demand = Demand::kMustNot;
  if (modifiers.demand != Demand::kNone) word.remove_prefix(1);
  if (word.starts_with('=')) {
    modifiers.exact = true;
    word.remove_prefix(1);
  }
  modifiers.before = chunk.size() - word.size();
  if (word.empty() || words_of(word).empty()) return modifiers;
  const auto boost = take_boost(word, column);
  if (!boost) return tl::unexpected(boost.error());
  const auto typos = take_typos(word, column);
  if (!typos) return tl::unexpected(typos.error());
  modifiers.boost = *boost;
  modifiers.typos = *typos;
  modifiers.length = word.size();
  return modifiers;
}

bool has_form_of_proximity(std::string_view chunk) {
  const size_t sign = chunk.find('/');
  if (sign == std::string_view::npos) return false;
  const std::string name = ascii_lower(chunk.substr(0, sign));
  const std::string_view distance = chunk.substr(sign + 1);
  const bool is_number = !distance.empty() && std::ranges::all_of(distance, is_digit);
  if (name == "near" || name == "adj") return is_number || chunk.substr(0, sign) != name;
  return is_number && is_foreign_operator(name);
}

QueryResult<std::optional<ProximityOperator>> read_proximity(std::string_view chunk, size_t column) {
  const bool is_plain = chunk == "NEAR" || chunk == "ADJ";
  if (!is_plain && !has_form_of_proximity(chunk)) return std::nullopt;
  const size_t sign = std::min(chunk.find('/'), chunk.size());
  const std::string lower = ascii_lower(chunk.substr(0, sign));
  if (is_foreign_operator(lower)) {
    return fail_at(column, fmt::format("'{}' is an operator of other search engines", chunk),
                   fmt::format("write NEAR{0}, or ADJ{0} for words in this order", chunk.substr(sign)));
  }
  ProximityOperator found{.ordered = lower == "adj"};
  if (is_plain) {
    if (found.ordered) found.distance = 0;
    return found;
  }
  const auto distance = read_number<size_t>(chunk.substr(sign + 1));
  if (!distance || *distance >= kLongestDistance) {
    return fail_at(column, fmt::format("'{}' has no distance below {}", chunk, kLongestDistance),
                   fmt::format("for example: cluster {}/5 munitions", found.ordered ? "ADJ" : "NEAR"));
  }
  found.distance = *distance;
  return found;
}

}  // namespace disarm::query
