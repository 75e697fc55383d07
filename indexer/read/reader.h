// Reads sources for the builder, which knows them only through this interface: in the same process
// (DirectReader) or in a worker process that a hostile file may kill (WorkerReader).
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "common/archive/limits.h"
#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/read/reading.h"

namespace disarm::read {

// How sources are read; the same for all of a run.
struct ReadOptions {
  extract::ExtractOptions extract = {};
  archive::ArchiveLimits archive = {};
};

// What one document may cost a worker process.
struct WorkerLimits {
  uint64_t memory_bytes = uint64_t{512} << 20;
  std::chrono::seconds processor_time{60};
  std::chrono::seconds wall_time{180};
};

// Is told what a source and, when it is an archive, its members are. Each locator comes to exactly one end:
// wants() says no, or take() or pass_over() is called. An error that a function returns ends the reading and
// is returned.
class ReadingVisitor {
 public:
  virtual ~ReadingVisitor() = default;

  // Whether the source is to be read; false when its content is known already.
  virtual Result<bool> wants(const MetSource& source) = 0;

  // A source that was wanted, or could not even be met (then its hash is empty).
  virtual Result<void> take(const MetSource& source, Result<Reading> reading) = 0;

  // A source that holds no document of its own: a link in an archive, an archive that was read to its end.
  virtual Result<void> pass_over(const MetSource& source, const std::string& reason) = 0;
};

struct ReadRequest {
  std::string locator;  // of a file: all that it holds. Of a member: that member alone
  uint64_t already_told =
      0;  // so many ends of members are known from a reading that broke off: not told again
};

class Reader {
 public:
  virtual ~Reader() = default;

  // Errors: those of the visitor, and kInternal when reading is impossible altogether. A source that cannot
  // be read is no error.
  virtual Result<void> read(const ReadRequest& request, ReadingVisitor& visitor) = 0;
};

// Makes the readers of a run: each thread has its own.
using ReaderFactory = std::function<std::unique_ptr<Reader>()>;

}  // namespace disarm::read
