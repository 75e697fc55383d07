#include "indexer/parse/nesting.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// "a" to "z", then "aa" to "zz": doubled letters go on after z.
std::optional<size_t> letter_rank(const std::string& name) {
  if (name.empty() || name.size() > 2 || name.front() != name.back() || !is_ascii_lower(name.front()))
    return std::nullopt;
  constexpr size_t kLetters = 26;
  return static_cast<size_t>(name.front() - 'a') + (name.size() == 2 ? kLetters : 0);
}

size_t roman_value(const std::string& name) {
  constexpr std::string_view kDigits = "ivxlcdm";
  constexpr std::array<size_t, 7> kValues = {1, 5, 10, 50, 100, 500, 1000};
  size_t sum = 0;
  size_t last = 0;
  for (auto letter = name.rbegin(); letter != name.rend(); ++letter) {
    const size_t value = kValues[std::min(kDigits.find(*letter), kValues.size() - 1)];
    sum = value < last ? sum - value : sum + value;
    last = std::max(last, value);
  }
  return sum;
}

bool follows_as_letter(const std::string& before, const std::string& name) {
  const auto rank = letter_rank(before);
  const auto next = letter_rank(name);
  return rank && next && *next == *rank + 1;
}

bool follows_as_roman(const std::string& before, const std::string& name) {
  return is_roman(before) && is_roman(name) && roman_value(name) == roman_value(before) + 1;
}

bool is_first(const Label& label) {
  return label.name == "a" || label.name == "i" || label.name == "1";
}

}  // namespace

size_t Nesting::level_of(const Label& label) {
  const auto goes_on = [&](const Item& item) {
    if (label.kind == LabelKind::kBullet) return item.kind == label.kind;
    return follows_as_letter(item.name, label.name) || follows_as_roman(item.name, label.name);
  };
  if (label.kind == LabelKind::kNumber) {
    open_.clear();
  } else {
    auto list = std::find_if(open_.rbegin(), open_.rend(), goes_on);
    // A list with a gap in its labels is still the same list.
    if (list == open_.rend() && !is_first(label)) {
      list = std::ranges::find(open_.rbegin(), open_.rend(), label.kind, &Item::kind);
    }
    if (list != open_.rend()) open_.erase(std::prev(list.base()), open_.end());
  }
  open_.push_back({label.kind, label.name});
  return open_.size() - 1;
}

}  // namespace disarm::parse
