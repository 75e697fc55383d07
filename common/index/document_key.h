// How documents without a symbol are named in the index; see build::document_key() for whole keys.
#pragma once

#include <string_view>

namespace disarm::index {

// Before the hash of the bytes: the same document in another place has the same key.
inline constexpr std::string_view kContentKey = "content:";

}  // namespace disarm::index
