// Back to an earlier generation, or forward again: only the number of the live one changes.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "common/base/error.h"

namespace disarm::upkeep {

struct RollbackOptions {
  std::filesystem::path index;
  std::optional<int> to = std::nullopt;  // default: the generation that was live before this one
  std::chrono::milliseconds lock_timeout = {};
};

struct Rollback {
  std::optional<int> from;  // nullopt when INDEX/current was lost
  int to = 0;
};

// Makes the generation live after a check. The one that is left stays on disk until the next publication.
// Errors: kNoIndex, kNoInput when there is no such generation, kUsage when it is live already, kBrokenIndex
// when it is not sound, kLocked, kIo. The live generation is then as before.
Result<Rollback> roll_back(const RollbackOptions& options);

}  // namespace disarm::upkeep
