#include "indexer/sidefile/value_forms.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "common/base/date.h"
#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/document_date.h"
#include "common/undoc/symbol.h"

namespace disarm::sidefile {
namespace {

constexpr std::string_view kDigits = "0123456789";

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

// Takes a count of States off the front of `text`; longer numbers and those with leading zeros are dates.
std::optional<size_t> take_count(std::string_view& text) {
  constexpr size_t kMaxDigits = 3;
  const size_t digits = std::min(text.find_first_not_of(kDigits), text.size());
  if (digits == 0 || digits > kMaxDigits || (digits > 1 && text.front() == '0')) return std::nullopt;
  size_t count = 0;
  std::from_chars(text.data(), text.data() + digits, count);
  text.remove_prefix(digits);
  return count;
}

bool take(std::string_view& text, char wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(1);
  return true;
}

// Reads "122-55-1" at the beginning of `text`.
std::optional<VoteCounts> read_counts(std::string_view text) {
  const auto yes = take_count(text);
  if (!yes || !take(text, '-')) return std::nullopt;
  const auto no = take_count(text);
  if (!no || !take(text, '-')) return std::nullopt;
  const auto abstain = take_count(text);
  if (!abstain || text.starts_with('-')) return std::nullopt;
  return VoteCounts{*yes, *no, *abstain};
}

}  // namespace

std::string iso_date(std::string_view text) {
  text = text::trim(text);
  if (text.size() == 8 && is_digits(text)) {
    const std::string iso = fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
    if (parse_iso_date(iso)) return iso;
  } else if (const auto found = undoc::find_date(text); found && found->end - found->begin == text.size()) {
    return to_iso(found->date);
  }
  return std::string(text);
}

std::string agenda_item(std::string_view text) {
  const std::string key = undoc::agenda_key(text);
  if (key.empty()) return std::string(text::trim(text));
  const size_t letters = key.find('(');
  return letters == std::string::npos ? key : key.substr(0, letters) + " " + key.substr(letters);
}

std::string symbol_or_text(std::string_view text) {
  const auto symbol = undoc::parse_symbol(text);
  return symbol ? symbol->canonical : std::string(text::trim(text));
}

std::string count_or_text(std::string_view text) {
  text = text::trim(text);
  const size_t first = is_digits(text) ? std::min(text.find_first_not_of('0'), text.size() - 1) : 0;
  return std::string(text.substr(first));
}

std::optional<VoteCounts> counts_in(std::string_view note) {
  for (size_t place = note.find_first_of(kDigits); place < note.size();
       place = note.find_first_of(kDigits, note.find_first_not_of(kDigits, place))) {
    const bool is_continued = place > 0 && note[place - 1] == '-';
    if (const auto counts = read_counts(note.substr(place)); counts && !is_continued) return counts;
  }
  return std::nullopt;
}

}  // namespace disarm::sidefile
