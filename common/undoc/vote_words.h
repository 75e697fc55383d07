// The words of votes: data/vote_words.tsv.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace disarm::undoc {

enum class VoteRole {
  kResult,
  kAbstentions,
  kRecorded,
  kUnanimous,
  kWithoutVote,
  kRejected,
  kInFavour,
  kAgainst,
  kAbstaining,
  kZero,
  kOne,
};

// The words of a role, in the order of the table.
const std::vector<std::string_view>& vote_words(VoteRole role);

struct FoundWords {
  VoteRole role = VoteRole::kResult;
  size_t begin = 0;
  size_t end = 0;
};

// The first place at or after `from` where `text` has words of the role, ASCII case aside; where several
// begin at one place, the longest.
std::optional<FoundWords> find_vote_words(std::string_view text, VoteRole role, size_t from = 0);

// The same for the heads of lists of States: kInFavour, kAgainst, kAbstaining.
std::optional<FoundWords> find_list_head(std::string_view text, size_t from);

// Whether `text` has the words that stand between the counts of a result. Without them it has no result.
bool may_have_result(std::string_view text);

// Whether `text` has such words, or words of the manner of a decision or of the head of a list. Nearly no
// paragraph has, and each is asked.
bool may_tell_of_vote(std::string_view text);

// Whether `list` is a word for nobody, "None." under the head of a list of States.
bool is_none(std::string_view list);

}  // namespace disarm::undoc
