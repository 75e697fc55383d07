#include "common/undoc/vote_words.h"

#include <algorithm>
#include <array>

#include "common/text/unicode.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

constexpr std::array<std::string_view, 11> kRoleNames = {
    "result",    "abstentions", "recorded",   "unanimous", "without-vote", "rejected",
    "in-favour", "against",     "abstaining", "zero",      "one"};

using Words = std::array<std::vector<std::string_view>, kRoleNames.size()>;

Words load() {
  Words words;
  for (const TableRow& row : table_rows(data::vote_words_tsv())) {
    const auto* role = std::ranges::find(kRoleNames, row[0]);
    words[static_cast<size_t>(role - kRoleNames.begin())].push_back(row[2]);
  }
  return words;
}

// Faster than the C library's, which asks the locale: every text is searched for these words.
constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool same_letter(char a, char b) {
  return lower(a) == lower(b);
}

}  // namespace

const std::vector<std::string_view>& vote_words(VoteRole role) {
  static const Words words = load();
  return words[static_cast<size_t>(role)];
}

std::optional<FoundWords> find_vote_words(std::string_view text, VoteRole role, size_t from) {
  std::optional<FoundWords> first;
  const std::string_view rest = text.substr(std::min(from, text.size()));
  for (const std::string_view words : vote_words(role)) {
    const auto found = std::search(rest.begin(), rest.end(), words.begin(), words.end(), same_letter);
    if (found == rest.end()) continue;
    const size_t begin = text.size() - rest.size() + static_cast<size_t>(found - rest.begin());
    const FoundWords here{begin, begin + words.size()};
    if (!first || here.begin < first->begin || (here.begin == first->begin && here.end > first->end)) {
      first = here;
    }
  }
  return first;
}

bool is_none(std::string_view list) {
  list = text::trim(list);
  while (list.ends_with('.')) list.remove_suffix(1);
  return std::ranges::any_of(vote_words(VoteRole::kZero), [&](std::string_view word) {
    return std::ranges::equal(word, list, same_letter);
  });
}

}  // namespace disarm::undoc
