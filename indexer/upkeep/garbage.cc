#include "indexer/upkeep/garbage.h"

#include "common/index/generation.h"
#include "indexer/build/writer_lock.h"

namespace disarm::upkeep {

Result<build::Removed> collect_garbage(const GarbageOptions& options) {
  if (!std::filesystem::is_directory(index::generations_path(options.index))) {
    return tl::unexpected(index::no_index(options.index));
  }
  const auto lock = build::WriterLock::acquire(options.index, options.lock_timeout);
  if (!lock) return tl::unexpected(lock.error());
  const auto leftovers = build::remove_leftovers(options.index);
  if (!leftovers) return leftovers;
  auto removed = build::remove_old_generations(options.index, options.keep);
  if (!removed) return removed;
  removed->leftovers = leftovers->leftovers;
  removed->bytes += leftovers->bytes;
  return removed;
}

}  // namespace disarm::upkeep
