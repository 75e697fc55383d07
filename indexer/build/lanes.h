// The threads of a run. Each lane has a reader (in a worker process) and a segment of its own: it takes the
// next file, has it read, and indexes what comes back while the worker reads on. A worker that is ahead
// waits, because its socket is full: so nothing piles up, and as many lanes as the machine has cores keep all
// of them busy.
#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "indexer/build/ledger.h"
#include "indexer/build/plan.h"
#include "indexer/build/reindex.h"
#include "indexer/build/segment.h"
#include "indexer/read/reader.h"
#include "indexer/sidefile/declarations.h"

namespace disarm::build {

struct LaneOptions {
  Effort effort;
  read::ReaderFactory make_reader;
  const sidefile::Declarations& declarations;
  const std::atomic<bool>* is_stopped =
      nullptr;  // set from outside: no further file is begun; may be nullptr
};

class Lanes {
 public:
  Lanes(LaneOptions options, Ledger& ledger, Segments& segments);

  // Reads all files, unless stopped; `on_done` is called after each, in one thread at a time. Errors: those
  // of ledger, segments and readers; the first ends all lanes.
  Result<void> read(const std::vector<PlannedRead>& reads,
                    const std::function<void(const PlannedRead&)>& on_done);

  // Reads the fullest source of each document and writes it. Never stopped from outside.
  Result<void> reread(const std::vector<Reread>& rereads);

 private:
  // One piece of work, with the lane's own reader and writer.
  using Work = std::function<Result<void>(size_t item, read::Reader&, SegmentWriter&)>;

  Result<void> run(size_t items, bool can_be_stopped, const Work& work);
  Result<void> run_lane(size_t items, bool can_be_stopped, const Work& work);

  LaneOptions options_;
  Ledger& ledger_;
  Segments& segments_;
  std::atomic<size_t> next_ = 0;
  std::atomic<bool> has_failed_ = false;
};

}  // namespace disarm::build
