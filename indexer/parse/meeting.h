// Meetings as texts name them: "44th plenary meeting", "50th (resumed) plenary meeting", "1382nd meeting".
#pragma once

#include <string>
#include <string_view>

namespace disarm::parse {

// The first meeting that `text` names, as printed, from its number to the word "meeting"; empty when it names
// none.
std::string meeting_in(std::string_view text);

}  // namespace disarm::parse
