#include "indexer/parse/label.h"

#include <algorithm>
#include <array>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

Label make_label(std::string_view text, LabelKind kind, std::string_view name, size_t end) {
  const size_t rest = std::min(text.find_first_not_of(' ', end), text.size());
  return {kind, std::string(name), rest};
}

std::optional<Label> read_bullet(std::string_view text) {
  constexpr std::array<std::string_view, 6> kBullets = {"\u2013", "\u2014", "\u2022",
                                                        "\u25cf", "\uf0b7", "-"};
  for (const std::string_view bullet : kBullets) {
    if (!text.starts_with(bullet)) continue;
    if (text.size() <= bullet.size() || text[bullet.size()] != ' ') continue;
    return make_label(text, LabelKind::kBullet, bullet, bullet.size());
  }
  return std::nullopt;
}

// "5." or "5)", but not "5.3", and not a year or an amount at the start of a line.
std::optional<Label> read_number(std::string_view text) {
  constexpr size_t kMostDigits = 3;
  const size_t digits = leading_digits(text);
  if (digits == 0 || digits > kMostDigits || digits >= text.size()) return std::nullopt;
  if (text[digits] != '.' && text[digits] != ')') return std::nullopt;
  const size_t after = digits + 1;
  if (after < text.size() && (is_digit(text[after]) || text[after] == '/')) return std::nullopt;
  return make_label(text, LabelKind::kNumber, text.substr(0, digits), after);
}

LabelKind kind_in_brackets(std::string_view name) {
  if (all_digits(name)) return LabelKind::kNumber;
  return is_roman(name) ? LabelKind::kRoman : LabelKind::kLetter;
}

// "1 -" before Arabic text.
std::optional<Label> read_arabic_number(std::string_view text) {
  constexpr size_t kMostDigits = 3;
  constexpr std::string_view kDash = " - ";
  const size_t digits = leading_digits(text);
  if (digits == 0 || digits > kMostDigits || !text.substr(digits).starts_with(kDash)) return std::nullopt;
  const size_t after = digits + kDash.size();
  const bool arabic =
      after < text.size() && text[after] >= '\xD8' && text[after] <= '\xDB';  // U+0600 to U+06FF
  return arabic ? std::optional(make_label(text, LabelKind::kNumber, text.substr(0, digits), after))
                : std::nullopt;
}

// "(\u0623)": a letter of another alphabet, two bytes long.
bool is_foreign_letter(std::string_view name) {
  return name.size() == 2 && name.front() >= '\xD0' && name.front() <= '\xDB';
}

// "a)", "ii)" in French and Spanish, Cyrillic letters in Russian.
std::optional<Label> read_half_bracketed(std::string_view text) {
  const size_t close = text.find(')');
  if (close == std::string_view::npos || close == 0 || !text.substr(close).starts_with(") "))
    return std::nullopt;
  const std::string_view name = text.substr(0, close);
  const bool letter = (name.size() == 1 && is_ascii_lower(name.front())) || is_foreign_letter(name);
  const bool roman = is_roman(name) && is_ascii_lower(name.front());
  if (!letter && !roman) return std::nullopt;
  return make_label(text, roman ? LabelKind::kRoman : LabelKind::kLetter, name, close + 1);
}

// "(a)", "(xiv)", "(12)".
std::optional<Label> read_bracketed(std::string_view text) {
  if (!text.starts_with('(')) return std::nullopt;
  const size_t close = text.find(')');
  if (close == std::string_view::npos || close < 2) return std::nullopt;
  const std::string_view name = text.substr(1, close - 1);
  constexpr size_t kLongestLetters = 2;
  const bool letters = name.size() <= kLongestLetters &&
                       std::all_of(name.begin(), name.end(), is_ascii_lower) && name.front() == name.back();
  const bool number = all_digits(name) && name.size() <= kLongestLetters;
  const bool roman = is_roman(name) && is_ascii_lower(name.front());
  if (!letters && !number && !roman && !is_foreign_letter(name)) return std::nullopt;
  return make_label(text, kind_in_brackets(name), name, close + 1);
}

// "I.", "A.".
std::optional<Label> read_section(std::string_view text) {
  const size_t dot = text.find('.');
  if (dot == std::string_view::npos || dot + 1 >= text.size() || text[dot + 1] != ' ') return std::nullopt;
  const std::string_view name = text.substr(0, dot);
  const bool capital = name.size() == 1 && is_ascii_upper(name.front());
  if (!capital && !(is_roman(name) && is_ascii_upper(name.front()))) return std::nullopt;
  return make_label(text, LabelKind::kSection, name, dot + 1);
}

}  // namespace

std::optional<Label> read_label(std::string_view text) {
  std::optional<Label> label = read_number(text);
  if (!label) label = read_arabic_number(text);
  if (!label) label = read_bracketed(text);
  if (!label) label = read_half_bracketed(text);
  if (!label) label = read_bullet(text);
  if (!label) label = read_section(text);
  if (label && label->length >= text.size()) return std::nullopt;
  return label;
}

namespace {

// The kind of a label that is all of `text`.
std::optional<LabelKind> kind_of_bare(std::string_view text) {
  const size_t blank = std::min(text.find(' '), text.size());
  if (text.find_first_not_of(' ', blank) != std::string_view::npos) return std::nullopt;  // as in most lines
  const std::optional<Label> label = read_label(std::string(text) + " x");
  return label && label->length == text.size() + 1 ? std::optional(label->kind) : std::nullopt;
}

}  // namespace

bool is_bare_label(std::string_view text) {
  const std::optional<LabelKind> kind = kind_of_bare(text);
  return kind && *kind != LabelKind::kSection && *kind != LabelKind::kBullet;
}

bool is_bare_section_label(std::string_view text) {
  return kind_of_bare(text) == LabelKind::kSection;
}

}  // namespace disarm::parse
