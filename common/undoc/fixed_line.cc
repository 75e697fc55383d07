#include "common/undoc/fixed_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

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
  std::string key = " ";
  bool han = false;
  for (const std::string& word : plain_words(text)) {
    han = han || std::ranges::any_of(word, [](char c) { return c >= kFirstByteOfHan && c <= '\xE9'; });
    key += word + ' ';
  }
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

using Rows = std::array<std::vector<Row>, kRoleNames.size()>;

Rows load() {
  Rows rows;
  for (const TableRow& cells : table_rows(data::fixed_lines_tsv())) {
    const auto role = static_cast<size_t>(std::ranges::find(kRoleNames, cells[0]) - kRoleNames.begin());
    rows[role].push_back({{cells[2], cells[3]}, word_key(cells[2]), numberless_key(cells[2])});
  }
  return rows;
}

const std::vector<Row>& rows_of(LineRole role) {
  static const Rows rows = load();
  return rows[static_cast<size_t>(role)];
}

// How much of a line can decide whether it starts as a row of `role`: its longest row, with room for accents,
// blanks and signs that the row has not. Every line of a document is asked for several roles.
size_t searched_bytes(LineRole role) {
  constexpr size_t kRoom = 24;
  size_t longest = 0;
  for (const Row& row : rows_of(role)) longest = std::max(longest, row.line.text.size());
  return 2 * longest + kRoom;
}

// The longest row of `role` that `matches`.
template <typename Matches>
std::optional<FixedLine> longest(LineRole role, const Matches& matches) {
  std::optional<FixedLine> best;
  for (const Row& row : rows_of(role)) {
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
  const std::string key = word_key(line.substr(0, searched_bytes(role)));
  return longest(role, [&](const Row& row) { return key.starts_with(row.key); });
}

std::optional<FixedLine> contains_like(LineRole role, std::string_view line) {
  const std::string key = word_key(line);
  return longest(role, [&](const Row& row) { return key.find(row.key) != std::string::npos; });
}

std::optional<FixedLine> is_like(LineRole role, std::string_view line) {
  if (line.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
  const std::string key = numberless_key(line);
  return longest(role, [&](const Row& row) { return key == row.numberless; });
}

}  // namespace disarm::undoc
