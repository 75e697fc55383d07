#include "indexer/upkeep/rollback.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/index/generation.h"
#include "indexer/build/check.h"
#include "indexer/build/generations.h"
#include "indexer/build/writer_lock.h"

namespace disarm::upkeep {
namespace {

namespace fs = std::filesystem;

std::string generations_hint(const fs::path& index) {
  return fmt::format("generations on disk: {}; more of them stay with: disarm-indexer update --keep N",
                     fmt::join(build::generations_on_disk(index), ", "));
}

Result<int> choose_target(const RollbackOptions& options, std::optional<int> live) {
  if (!options.to) {
    if (!live) return tl::unexpected(index::no_index(options.index));
    const auto previous = build::previous_generation(options.index, *live);
    if (previous) return *previous;
    return fail(ErrorCode::kNoInput, fmt::format("there is no generation before {}", *live),
                generations_hint(options.index));
  }
  const auto on_disk = build::generations_on_disk(options.index);
  if (!std::ranges::binary_search(on_disk, *options.to)) {
    return fail(ErrorCode::kNoInput, fmt::format("there is no generation {}", *options.to),
                generations_hint(options.index));
  }
  if (options.to == live) {
    return fail(ErrorCode::kUsage, fmt::format("generation {} is the live one already", *live));
  }
  return *options.to;
}

Result<void> require_sound(const fs::path& index, int number) {
  const auto report =
      build::check_generation(index::generation_path(index, number), build::CheckDepth::kSampled);
  if (report.problems.empty()) return {};
  return fail(ErrorCode::kBrokenIndex,
              fmt::format("generation {} is not sound: {}", number, report.problems.front()),
              "nothing was changed; choose another one with --to");
}

}  // namespace

Result<Rollback> roll_back(const RollbackOptions& options) {
  if (build::generations_on_disk(options.index).empty())
    return tl::unexpected(index::no_index(options.index));
  const auto lock = build::WriterLock::acquire(options.index, options.lock_timeout);
  if (!lock) return tl::unexpected(lock.error());
  const auto live = index::live_generation(options.index);
  if (!live) return tl::unexpected(live.error());
  const auto target = choose_target(options, *live);
  if (!target) return tl::unexpected(target.error());
  if (auto sound = require_sound(options.index, *target); !sound) return tl::unexpected(sound.error());
  if (auto done = index::set_live_generation(options.index, *target); !done)
    return tl::unexpected(done.error());
  return Rollback{*live, *target};
}

}  // namespace disarm::upkeep
