#include "common/undoc/vote_words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "common/base/ascii.h"
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

const std::vector<std::string>& lower_words(VoteRole role) {
  using LowerWords = std::array<std::vector<std::string>, kRoleNames.size()>;
  static const LowerWords lower = [] {
    LowerWords all;
    for (size_t i = 0; i < all.size(); ++i) {
      for (const std::string_view words : vote_words(static_cast<VoteRole>(i)))
        all[i].push_back(ascii_lower(words));
    }
    return all;
  }();
  return lower[static_cast<size_t>(role)];
}

}  // namespace

const std::vector<std::string_view>& vote_words(VoteRole role) {
  static const Words words = load();
  return words[static_cast<size_t>(role)];
}

std::optional<FoundWords> find_vote_words(std::string_view text, VoteRole role, size_t from) {
  std::optional<FoundWords> first;
  const size_t skipped = std::min(from, text.size());
  const std::string rest = ascii_lower(text.substr(skipped));
  for (const std::string& words : lower_words(role)) {
    // The C library's search is several times as fast as that of std::string, and every text is searched.
    const void* found = ::memmem(rest.data(), rest.size(), words.data(), words.size());
    if (found == nullptr) continue;
    const size_t begin = skipped + static_cast<size_t>(static_cast<const char*>(found) - rest.data());
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
  return std::ranges::any_of(vote_words(VoteRole::kZero),
                             [&](std::string_view word) { return is_same_text(word, list); });
}

}  // namespace disarm::undoc
