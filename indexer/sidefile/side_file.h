// A side file on disk, MARCXML or CSV as its content tells.
#pragma once

#include <filesystem>

#include "common/base/error.h"
#include "indexer/sidefile/side_record.h"

namespace disarm::sidefile {

// Errors: kNoInput when it cannot be read, kBadDocument with the line where it is neither.
Result<SideReading> read_side_file(const std::filesystem::path& path);

}  // namespace disarm::sidefile
