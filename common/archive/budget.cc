#include "common/archive/budget.h"

#include <fmt/format.h>

namespace disarm::archive {
namespace {

// Below this, a high ratio harms nobody: a page of blanks packs very small.
constexpr uint64_t kHarmless = uint64_t{16} << 20;

Error over(std::string message, std::string_view option) {
  return {ErrorCode::kBadDocument, std::move(message),
          fmt::format("when the archive is to be trusted, raise {}", option)};
}

}  // namespace

Budget::Budget(const ArchiveLimits& limits, uint64_t size, Budget* around)
    : limits_(limits), around_(around), input_(size) {}

bool Budget::spend(uint64_t bytes) {
  for (Budget* level = this; level != nullptr; level = level->around_) {
    level->produced_ += bytes;
    level->judge();
  }
  return !is_over();
}

bool Budget::add_entry() {
  for (Budget* level = this; level != nullptr; level = level->around_) {
    ++level->entries_;
    level->judge();
  }
  return !is_over();
}

void Budget::judge() {
  if (exhausted_) return;
  if (entries_ > limits_.entries) {
    exhausted_ =
        over(fmt::format("the archive has more than {} entries", limits_.entries), "--archive-entries");
  } else if (produced_ > limits_.total_bytes) {
    exhausted_ = over(fmt::format("the archive unpacks to more than {} MB", limits_.total_bytes >> 20),
                      "--archive-bytes");
  } else if (produced_ > kHarmless &&
             static_cast<double>(produced_) > limits_.ratio * static_cast<double>(input_)) {
    exhausted_ = over(fmt::format("the archive unpacks to more than {:g} times its size", limits_.ratio),
                      "--archive-ratio");
  }
}

}  // namespace disarm::archive
