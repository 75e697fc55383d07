#include "common/undoc/fixed_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "common/base/ascii.h"
#include "common/text/tokens.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

constexpr std::array<std::string_view, 8> kRoleNames = {
    "organ", "adoption", "report", "without-committee", "committee", "closing", "annex", "letterhead"};

// The words of `text` in plain form, a blank around each; Chinese has no word breaks and gets no blanks.
std::string word_key(std::string_view text) {
  constexpr char kFirstByteOfHan = '\xE3';
  const std::string plain = plain_form(text);
  std::string key = " ";
  key.reserve(plain.size() + 2);
  for (const std::string_view word : words_of_plain(plain)) {
    key += word;
    key += ' ';
  }
  const bool han = std::ranges::any_of(key, [](char c) { return c >= kFirstByteOfHan && c <= '\xE9'; });
  if (han) std::erase(key, ' ');
  return key;
}

// The same without digits and blanks.
std::string numberless_key(std::string_view text) {
  std::string key = word_key(text);
  std::erase_if(key, [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
  return key;
}

struct Row {
  FixedLine line;
  std::string key;
  std::string numberless;
};

struct RoleRows {
  std::vector<Row> rows;
  // How much of a line can decide whether it starts as one of them: the longest, with room for accents,
  // blanks and signs that the row has not. Every line of a document is asked for several roles.
  size_t searched_bytes = 0;
  text::FirstLetters first_letters;

  void add(Row row) {
    constexpr size_t kRoom = 24;
    searched_bytes = std::max(searched_bytes, 2 * row.line.text.size() + kRoom);
    first_letters.add(std::string_view(row.key).substr(1));  // behind the blank
    rows.push_back(std::move(row));
  }

  // Whether `line` can start like one of them, as far as the first letter tells.
  bool may_start(std::string_view line) const {
    const auto* first =
        std::ranges::find_if(line, [](char c) { return is_ascii_word(c) || !is_ascii_byte(c); });
    return first != line.end() && first_letters.may_begin({first, line.end()});
  }
};

using Rows = std::array<RoleRows, kRoleNames.size()>;

Rows load() {
  Rows rows;
  for (const TableRow& cells : table_rows(data::fixed_lines_tsv())) {
    const auto role = static_cast<size_t>(std::ranges::find(kRoleNames, cells[0]) - kRoleNames.begin());
    rows[role].add({{cells[2], cells[3]}, word_key(cells[2]), numberless_key(cells[2])});
  }
  return rows;
}

const RoleRows& rows_of(LineRole role) {
  static const Rows rows = load();
  return rows[static_cast<size_t>(role)];
}

// The longest row of `role` that `matches`.
template <typename Matches>
std::optional<FixedLine> longest(LineRole role, const Matches& matches) {
  std::optional<FixedLine> best;
  for (const Row& row : rows_of(role).rows) {
    const bool longer = !best || row.line.text.size() > best->text.size();
    if (longer && matches(row)) best = row.line;
  }
  return best;
}

bool starts_with_comma(std::string_view text) {
  constexpr std::array<std::string_view, 3> kCommas = {",", "\u060C", "\uFF0C"};
  return std::ranges::any_of(kCommas, [&](std::string_view comma) { return text.starts_with(comma); });
}

}  // namespace

std::optional<FixedLine> starts_as(LineRole role, std::string_view line) {
  return longest(role, [&](const Row& row) {
    std::string_view text = row.line.text;
    const bool needs_comma = text.ends_with(',');
    if (needs_comma) text.remove_suffix(1);
    return line.starts_with(text) && (!needs_comma || starts_with_comma(line.substr(text.size())));
  });
}

std::optional<FixedLine> starts_like(LineRole role, std::string_view line) {
  if (!rows_of(role).may_start(line)) return std::nullopt;
  const std::string key = word_key(line.substr(0, rows_of(role).searched_bytes));
  return longest(role, [&](const Row& row) { return key.starts_with(row.key); });
}

std::optional<FixedLine> contains_like(LineRole role, std::string_view line) {
  const std::string key = word_key(line);
  return longest(role, [&](const Row& row) { return key.find(row.key) != std::string::npos; });
}

std::optional<FixedLine> is_like(LineRole role, std::string_view line) {
  if (std::ranges::none_of(line, is_digit)) return std::nullopt;
  const std::string key = numberless_key(line);
  return longest(role, [&](const Row& row) { return key == row.numberless; });
}

}  // namespace disarm::undoc
