// Reads sources in a worker process of its own. One that dies, hangs or grows beyond its limits costs the
// source that it was reading; a new one takes its place, and an archive is read on behind the member that was
// lost.
#pragma once

#include <filesystem>
#include <optional>

#include "indexer/read/reader.h"
#include "indexer/read/worker_process.h"

namespace disarm::read {

class WorkerReader : public Reader {
 public:
  struct Options {
    std::filesystem::path program = "/proc/self/exe";
    ReadOptions read = {};
    WorkerLimits limits = {};
  };

  explicit WorkerReader(Options options);

  // To be called in one thread only, the one that the reader lives in.
  Result<void> read(const ReadRequest& request, ReadingVisitor& visitor) override;

 private:
  Result<void> ensure_worker();

  Options options_;
  std::optional<WorkerProcess> worker_;
};

}  // namespace disarm::read
