#include "indexer/upkeep/compact.h"

#include "common/base/file.h"
#include "common/index/generation.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/layers.h"
#include "indexer/build/seal.h"
#include "indexer/build/work_folder.h"
#include "indexer/build/writer_lock.h"
#include "indexer/upkeep/live_catalogue.h"

namespace disarm::upkeep {
namespace {

Result<void> write_compact_copy(const LiveGeneration& live, const build::Effort& effort,
                                const build::WorkFolder& work) {
  const auto catalogue = index::catalogue_path(work.path());
  return build::write_whole(live.path, {}, effort, work)
      .and_then([&] { return build::Catalogue::compact(catalogue); })
      .and_then([&] { return build::Catalogue::open_read_only(catalogue); })
      .and_then([](build::Catalogue&& opened) { return opened.counts(); })
      .and_then([&](const build::CatalogueCounts& counts) {
        return build::seal_generation(work.path(), counts, live.number);
      });
}

}  // namespace

Result<Compaction> compact_index(const CompactOptions& options) {
  if (const auto there = read_live_generation(options.index); !there) return tl::unexpected(there.error());
  const auto lock = build::WriterLock::acquire(options.index, options.lock_timeout);
  if (!lock) return tl::unexpected(lock.error());
  const auto live = read_live_generation(options.index);
  if (!live) return tl::unexpected(live.error());
  auto work = build::WorkFolder::create(options.index, live->number);
  if (!work) return tl::unexpected(work.error());
  if (auto written = write_compact_copy(*live, options.effort, *work); !written)
    return tl::unexpected(written.error());

  const uint64_t before = bytes_below(live->path);
  const uint64_t after = bytes_below(work->path());
  const bool had_delta = std::filesystem::exists(index::delta_path(live->path));
  if (after >= before && !had_delta) return Compaction{false, live->number, before, before};
  return work->publish(options.keep).map([&](int number) { return Compaction{true, number, before, after}; });
}

}  // namespace disarm::upkeep
