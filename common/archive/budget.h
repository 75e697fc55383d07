// What reading an archive has cost so far, and whether it may go on. Each archive has its own, below that of
// the archive around it, so that a small bomb within a large archive is noticed as a bomb.
#pragma once

#include <cstdint>
#include <optional>

#include "common/archive/limits.h"
#include "common/base/error.h"

namespace disarm::archive {

class Budget {
 public:
  // `size` of the archive in bytes; 0 when it arrives as a stream: then add_input() counts it.
  Budget(const ArchiveLimits& limits, uint64_t size, Budget* around = nullptr);

  void add_input(uint64_t bytes) { input_ += bytes; }

  // Counts bytes produced, here and in all archives around. False when one of them may not go on.
  bool spend(uint64_t bytes);

  // Counts one entry in the same way.
  bool add_entry();

  // Why this archive may not go on; empty when it may as far as this archive itself is concerned.
  const std::optional<Error>& exhausted() const { return exhausted_; }

  // Whether this archive or one around it may not go on.
  bool is_over() const { return exhausted_ || (around_ != nullptr && around_->is_over()); }

 private:
  void judge();

  const ArchiveLimits& limits_;
  Budget* around_;
  uint64_t input_;
  uint64_t produced_ = 0;
  size_t entries_ = 0;
  std::optional<Error> exhausted_;
};

}  // namespace disarm::archive
