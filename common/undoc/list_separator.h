// What stands between the items of a list: "63/71, 70/54 and 71/45".
#pragma once

#include <optional>
#include <string_view>

namespace disarm::undoc {

// The position behind ", ", " and " or ", and " (in any official language) at `position` of a match text;
// nullopt where the list does not go on.
std::optional<size_t> skip_list_separator(std::string_view text, size_t position);

}  // namespace disarm::undoc
