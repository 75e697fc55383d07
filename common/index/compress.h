// Bytes to fewer bytes and back.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm::index {

std::string compress(std::string_view bytes);

// Errors: kBrokenIndex.
Result<std::string> decompress(std::string_view compressed);

}  // namespace disarm::index
