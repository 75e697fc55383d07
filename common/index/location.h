// Where the index is when a command line does not say it.
#pragma once

#include <filesystem>
#include <string>

namespace disarm::index {

// `option` (--index) when it is not empty, then $DISARM_INDEX, then $XDG_DATA_HOME/disarm-search/index, then
// ~/.local/share/disarm-search/index.
std::filesystem::path index_location(const std::string& option);

}  // namespace disarm::index
