#include "common/undoc/letter_list.h"

#include <map>
#include <optional>

#include "common/undoc/cursor.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr std::string_view kArabicAnd = "و";
constexpr std::string_view kChineseAnds[] = {"和", "及"};

struct ReadLetter {
  char letter = 'A';
  size_t end = 0;
};

using ArabicLetters = std::map<std::string, char, std::less<>>;

ArabicLetters load_arabic_letters() {
  ArabicLetters letters;
  for (const TableRow& row : table_rows(data::arabic_letters_tsv())) {
    letters.emplace(plain_form(row[1]), row[0].front());
  }
  return letters;
}

// "قاف", or "وباء" (and B), whose "and" touches the letter; 'waw' alone is the letter F.
std::optional<ReadLetter> read_arabic_letter(std::string_view text, size_t position) {
  static const ArabicLetters letters = load_arabic_letters();
  const WordSpan word = read_word(text, position);
  const std::string plain = plain_form(word.in(text));
  auto found = letters.find(plain);
  if (found == letters.end() && plain.starts_with(kArabicAnd)) {
    found = letters.find(std::string_view(plain).substr(kArabicAnd.size()));
  }
  if (found == letters.end()) return std::nullopt;
  return ReadLetter{found->second, word.end};
}

// A period may end the sentence, but "47/54 A.1" and "B.C." are something else.
bool ends_letter(std::string_view text, size_t position) {
  const char next = byte_at(text, position);
  return !is_symbol_character(next) || (next == '.' && !is_ascii_word(byte_at(text, position + 1))) ||
         (next == '-' && is_ascii_upper(byte_at(text, position + 1)));
}

std::optional<ReadLetter> read_letter(std::string_view text, size_t position) {
  const char first = byte_at(text, position);
  if (is_non_ascii(first)) return read_arabic_letter(text, position);
  if (!is_ascii_upper(first) || !ends_letter(text, position + 1)) return std::nullopt;
  return ReadLetter{first, position + 1};
}

std::optional<ReadLetter> read_bracketed_letter(std::string_view text, size_t position) {
  const bool is_bracketed = byte_at(text, position) == '[' && is_ascii_upper(byte_at(text, position + 1)) &&
                            byte_at(text, position + 2) == ']';
  if (!is_bracketed) return std::nullopt;
  return ReadLetter{text[position + 1], position + 3};
}

enum class Joint { kNone, kAnd, kTo };

struct ReadJoint {
  Joint kind = Joint::kNone;
  size_t end = 0;
};

bool is_word_of(std::string_view text, const WordSpan& word, WordRole role) {
  return word.end > word.begin && has_role(plain_form(word.in(text)), role);
}

// ", ", " and ", " to ", "–"
ReadJoint read_joint(std::string_view text, size_t position) {
  if (byte_at(text, position) == '-') return {Joint::kTo, position + 1};
  if (text.substr(position).starts_with("–")) return {Joint::kTo, position + std::string_view("–").size()};
  size_t next = skip_blanks(text, position);
  const bool has_comma = byte_at(text, next) == ',';
  if (has_comma) next = skip_blanks(text, next + 1);
  for (const std::string_view sign : kChineseAnds) {
    if (text.substr(next).starts_with(sign)) return {Joint::kAnd, next + sign.size()};
  }
  const WordSpan word = read_word(text, next);
  if (is_word_of(text, word, WordRole::kAnd)) return {Joint::kAnd, skip_blanks(text, word.end)};
  if (is_word_of(text, word, WordRole::kTo)) return {Joint::kTo, skip_blanks(text, word.end)};
  // Arabic "and" is part of the next word.
  const bool is_joined = has_comma || text.substr(next).starts_with(kArabicAnd);
  return {is_joined ? Joint::kAnd : Joint::kNone, next};
}

void add_letters(LetterList& list, Joint joint, char letter) {
  if (joint == Joint::kTo && !list.letters.empty()) {
    for (char c = static_cast<char>(list.letters.back().front() + 1); c < letter; ++c) {
      list.letters.emplace_back(1, c);
    }
  }
  list.letters.emplace_back(1, letter);
}

}  // namespace

LetterList read_letter_list(std::string_view match_text, size_t position) {
  LetterList list;
  list.end = position;
  if (const auto bracketed = read_bracketed_letter(match_text, position)) {
    return {{std::string(1, bracketed->letter)}, bracketed->end};
  }
  ReadJoint joint{Joint::kAnd, skip_blanks(match_text, position)};
  while (joint.kind != Joint::kNone) {
    const auto letter = read_letter(match_text, joint.end);
    if (!letter) break;
    add_letters(list, joint.kind, letter->letter);
    list.end = letter->end;
    joint = read_joint(match_text, list.end);
  }
  return list;
}

}  // namespace disarm::undoc
