// What the module that knows archives has to offer; see read_original.h.
#pragma once

#include <string>

#include "common/base/error.h"

namespace disarm::original {

inline constexpr const char* kModuleFile = "disarm-archive.so";
inline constexpr const char* kModuleFunction = "disarm_read_source";

// The type of that function: archive::read_source(locator), told in `result`.
using ReadSource = void(const std::string& locator, Result<std::string>& result);

}  // namespace disarm::original
