// The bytes of a source by its locator, to show or extract the original.
#pragma once

#include <string>
#include <string_view>

#include "common/archive/limits.h"
#include "common/base/error.h"

namespace disarm::archive {

// The file, or the member of an archive, that `locator` names. Errors: kUsage when it is no locator, kNoInput
// when there is no such file or member (any more), kBadDocument when the archive cannot be read up to it.
Result<std::string> read_source(std::string_view locator, const ArchiveLimits& limits = {});

}  // namespace disarm::archive
