#include "common/undoc/states.h"

#include <array>

#include "common/text/unicode.h"

namespace disarm::undoc {
namespace {

// States with "and" in their names.
constexpr std::array<std::string_view, 10> kStatesWithAnd = {
    "Antigua and Barbuda",
    "Bosnia and Herzegovina",
    "Saint Kitts and Nevis",
    "Saint Vincent and the Grenadines",
    "Sao Tome and Principe",
    "Serbia and Montenegro",
    "S\u00e3o Tom\u00e9 and Pr\u00edncipe",
    "Trinidad and Tobago",
    "United Kingdom of Great Britain and Northern Ireland",
    "United Republic of Tanganyika and Zanzibar"};

size_t length_of_state_with_and(std::string_view text) {
  for (const std::string_view state : kStatesWithAnd) {
    if (text.starts_with(state)) return state.size();
  }
  return 0;
}

}  // namespace

std::vector<std::string> split_states(std::string_view text) {
  std::vector<std::string> states;
  std::string state;
  const auto finish = [&] {
    const std::string_view trimmed = text::trim(state);
    if (!trimmed.empty()) states.emplace_back(trimmed);
    state.clear();
  };
  constexpr std::string_view kAnd = " and ";
  while (text.ends_with('.')) text.remove_suffix(1);
  for (size_t at = 0; at < text.size();) {
    const size_t known = text::trim(state).empty() ? length_of_state_with_and(text.substr(at)) : 0;
    if (known > 0) {
      state += text.substr(at, known);
      at += known;
    } else if (text[at] == ',' || text.substr(at).starts_with(kAnd)) {
      finish();
      at += text[at] == ',' ? 1 : kAnd.size();
      if (text.substr(at).starts_with("and ")) at += 4;
    } else {
      state += text[at++];
    }
  }
  finish();
  return states;
}

}  // namespace disarm::undoc
