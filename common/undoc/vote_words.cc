#include "common/undoc/vote_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "common/base/ascii.h"
#include "common/text/unicode.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/phrase_search.h"
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

// Finds the words of some roles.
class WordSearch {
 public:
  explicit WordSearch(const std::vector<VoteRole>& roles) {
    std::vector<std::string> lower;
    for (const VoteRole role : roles) {
      for (const std::string_view words : vote_words(role)) {
        lower.push_back(ascii_lower(words));
        roles_.push_back(role);
      }
    }
    search_ = PhraseSearch(std::move(lower));
  }

  std::optional<FoundWords> find(std::string_view text, size_t from) const {
    const size_t skipped = std::min(from, text.size());
    const auto found = search_.find(ascii_lower(text.substr(skipped)));
    if (!found) return std::nullopt;
    const auto length = [&](size_t place) { return search_.phrase(place).size(); };
    const size_t longest = std::ranges::max(found->phrases, {}, length);
    const size_t begin = skipped + found->begin;
    return FoundWords{roles_[longest], begin, begin + length(longest)};
  }

 private:
  std::vector<VoteRole> roles_;  // of the phrases
  PhraseSearch search_{{}};
};

const WordSearch& search_for(VoteRole role) {
  static const auto searches = [] {
    std::vector<WordSearch> all;
    for (size_t i = 0; i < kRoleNames.size(); ++i) all.emplace_back(std::vector{static_cast<VoteRole>(i)});
    return all;
  }();
  return searches[static_cast<size_t>(role)];
}

// The longest part of a result's form that stands in every text of this form: " votes in favour to " of
// "{yes} votes in favour to {no} against".
std::string_view longest_constant(std::string_view form) {
  std::string_view longest;
  while (!form.empty()) {
    const std::string_view constant = form.substr(0, form.find('{'));
    if (constant.size() > longest.size()) longest = constant;
    form.remove_prefix(std::min(form.find('}', constant.size()), form.size() - 1) + 1);
  }
  return longest;
}

std::vector<std::string> constants_of_results() {
  std::vector<std::string> constants;
  for (const std::string_view form : vote_words(VoteRole::kResult))
    constants.push_back(ascii_lower(longest_constant(form)));
  return constants;
}

std::vector<std::string> tell_tales() {
  std::vector<std::string> all = constants_of_results();
  for (const VoteRole role : {VoteRole::kWithoutVote, VoteRole::kUnanimous, VoteRole::kInFavour,
                              VoteRole::kAgainst, VoteRole::kAbstaining}) {
    for (const std::string_view words : vote_words(role)) all.push_back(ascii_lower(words));
  }
  return all;
}

}  // namespace

const std::vector<std::string_view>& vote_words(VoteRole role) {
  static const Words words = load();
  return words[static_cast<size_t>(role)];
}

std::optional<FoundWords> find_vote_words(std::string_view text, VoteRole role, size_t from) {
  return search_for(role).find(text, from);
}

std::optional<FoundWords> find_list_head(std::string_view text, size_t from) {
  static const WordSearch heads({VoteRole::kInFavour, VoteRole::kAgainst, VoteRole::kAbstaining});
  return heads.find(text, from);
}

bool may_have_result(std::string_view text) {
  static const PhraseSearch constants(constants_of_results());
  return constants.find(ascii_lower(text)).has_value();
}

bool may_tell_of_vote(std::string_view text) {
  static const PhraseSearch words(tell_tales());
  return words.find(ascii_lower(text)).has_value();
}

bool is_none(std::string_view list) {
  list = text::trim(list);
  while (list.ends_with('.')) list.remove_suffix(1);
  return std::ranges::any_of(vote_words(VoteRole::kZero),
                             [&](std::string_view word) { return is_same_text(word, list); });
}

}  // namespace disarm::undoc
