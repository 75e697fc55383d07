#include "common/undoc/whole_vote.h"

#include <algorithm>

namespace disarm::undoc {

const Vote* vote_on_the_whole(const std::vector<Vote>& votes) {
  const auto found = std::find_if(votes.rbegin(), votes.rend(), [](const Vote& vote) {
    return vote.yes && vote.subject.find("paragraph ") == std::string::npos;
  });
  return found == votes.rend() ? nullptr : &*found;
}

}  // namespace disarm::undoc
