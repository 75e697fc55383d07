// Creates an index or brings it up to date: a run publishes a new generation or changes nothing.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/generations.h"
#include "indexer/build/layers.h"
#include "indexer/build/run_entry.h"
#include "indexer/read/reader.h"
#include "indexer/sidefile/declarations.h"
#include "indexer/source/scan.h"

namespace disarm::build {

struct UpdateOptions {
  std::filesystem::path index = {};               // made when it is not there
  std::vector<std::filesystem::path> paths = {};  // files and folders; what vanished from them is removed
  source::ScanOptions scan = {};                  // how they are looked through, and more of them in `listed`
  std::optional<sidefile::Declarations> declarations = {};  // replace those that the index holds
  read::ReaderFactory make_reader = {};
  Effort effort = {};           // readers and indexing threads side by side
  std::string tools = {};       // what programs formats can use: failures are retried when it changes
  bool full = false;            // read everything again
  bool retry_failed = false;    // read again what failed
  double max_removed = 0.2;     // more than this share of the documents must not go at once
  bool allow_removals = false;  // unless this says so; also lets roots be empty or missing
  const std::atomic<bool>* is_stopped = nullptr;  // set from outside: publish what is done; may be nullptr
  Layering layering = {};                         // when a small change is written beside what is there
  size_t keep = kDefaultKeep;                     // earlier generations that stay for a rollback
  std::chrono::milliseconds lock_timeout = {};    // how long to wait for another writer
};

struct Progress {
  size_t done = 0;  // files
  size_t total = 0;
  uint64_t bytes_done = 0;
  uint64_t bytes_total = 0;
  std::string_view current;  // path of the file that was read last; empty at the end of a phase
};

// Is told how a run goes on, by one thread at a time.
class UpdateObserver {
 public:
  virtual ~UpdateObserver() = default;
  virtual void on_progress(const Progress& progress) = 0;
};

struct UpdateReport {
  bool published = false;    // false: nothing had changed, nothing was written
  bool interrupted = false;  // stopped from outside before everything was read
  int generation = 0;        // the live one; 0 when there is no index and nothing to put into one
  RunEntry run = {};         // as it is recorded
};

// Errors: kNoInput when a path is not there, or when more would be removed than is allowed; kLocked,
// kBrokenIndex, kIndexVersion, kIo. The live generation is then as it was. A document that cannot be read is
// no error, but a failure in the report and the catalogue.
Result<UpdateReport> update(const UpdateOptions& options, UpdateObserver& observer);

// Picks sources by their locators from the catalogue of the live generation.
using SourceChoice = std::function<Result<std::vector<std::string>>(Catalogue&)>;

// Takes sources out of the index as if their files had vanished; `options.paths` has no meaning. Errors:
// those of update() and of `choose`, kNoIndex.
Result<UpdateReport> forget_sources(const UpdateOptions& options, const SourceChoice& choose,
                                    UpdateObserver& observer);

}  // namespace disarm::build
