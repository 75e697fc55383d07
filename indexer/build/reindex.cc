#include "indexer/build/reindex.h"

#include <algorithm>
#include <atomic>

#include "common/base/threads.h"
#include "common/index/generation.h"
#include "common/index/record_store.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/segment.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

class Reindexing {
 public:
  Reindexing(const fs::path& generation, const std::vector<Xapian::docid>& ids, const Restate& restate,
             const fs::path& folder, size_t segment_bytes)
      : generation_(generation),
        ids_(ids),
        restate_(restate),
        segments_(folder, TermLists::kKept),
        segment_bytes_(segment_bytes) {}

  Result<std::vector<fs::path>> run(size_t threads) {
    return run_threads(std::min(threads, ids_.size()), [&] { return run_thread(); }).map([&] {
      return segments_.paths();
    });
  }

 private:
  // With a reader of its own: an open database is one thread's.
  Result<void> run_thread() {
    const auto units = index::open_units(generation_);
    if (!units) return tl::unexpected(units.error());
    SegmentWriter writer(segments_, segment_bytes_);
    for (size_t i = next_++; i < ids_.size() && !has_failed_; i = next_++) {
      if (auto done = write(units->resolutions, ids_[i], writer); !done) {
        has_failed_ = true;
        return done;
      }
    }
    return writer.close();
  }

  Result<void> write(const index::Units& resolutions, Xapian::docid id, SegmentWriter& writer) const {
    return index::guarded([&]() -> Result<void> {
      auto record = index::stored_record(resolutions, id);
      if (!record) return tl::unexpected(record.error());
      const auto restated = restate_(std::move(*record));
      if (!restated) return {};
      return writer.add(*restated).map([](SegmentNumber) {});
    });
  }

  const fs::path& generation_;
  const std::vector<Xapian::docid>& ids_;
  const Restate& restate_;
  Segments segments_;
  size_t segment_bytes_;
  std::atomic<size_t> next_ = 0;
  std::atomic<bool> has_failed_ = false;
};

}  // namespace

Result<std::vector<fs::path>> reindex(const fs::path& generation, const std::vector<Xapian::docid>& ids,
                                      const Restate& restate, const fs::path& folder, const Effort& effort) {
  return Reindexing(generation, ids, restate, folder, effort.segment_bytes).run(effort.threads);
}

}  // namespace disarm::build
