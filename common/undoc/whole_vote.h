// Of the votes of a document, the one by which it stands or falls.
#pragma once

#include <vector>

#include "common/undoc/vote.h"

namespace disarm::undoc {

// The last vote with numbers on a text as a whole, and not on a paragraph of it; nullptr when there was none.
const Vote* vote_on_the_whole(const std::vector<Vote>& votes);

}  // namespace disarm::undoc
