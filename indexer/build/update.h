// Creates an index or brings it up to date: a run publishes a new generation or changes nothing.
#pragma once

#include <chrono>
#include <filesystem>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/generations.h"
#include "indexer/build/reading.h"

namespace disarm::build {

struct UpdateOptions {
  std::filesystem::path index;               // made when it is not there
  std::vector<std::filesystem::path> paths;  // files and folders; what vanished from them is removed
  Reader reader;
  size_t keep = kDefaultKeep;                   // earlier generations that stay for a rollback
  std::chrono::milliseconds lock_timeout = {};  // how long to wait for another writer
};

struct Progress {
  size_t done = 0;  // files
  size_t total = 0;
  uint64_t bytes_done = 0;
  uint64_t bytes_total = 0;
  std::string_view current;  // path of the file that is read next; empty at the end of a phase
};

// Is told how a run goes on. Functions are called in the thread of update().
class UpdateObserver {
 public:
  virtual ~UpdateObserver() = default;
  virtual void on_progress(const Progress& progress) = 0;
};

// Numbers of files are of those at and below the paths of this run.
struct UpdateReport {
  bool published = false;  // false: nothing had changed, nothing was written
  int generation = 0;      // the live one; 0 when there is no index and nothing to put into one
  size_t added = 0;
  size_t changed = 0;
  size_t removed = 0;
  size_t unchanged = 0;
  size_t failed = 0;       // all that cannot be read now, known ones too
  uint64_t bytes = 0;      // read from files
  size_t resolutions = 0;  // in the whole index
  size_t paragraphs = 0;
};

// Errors: kNoInput when a path is not there, kLocked, kBrokenIndex, kIndexVersion, kIo. The live generation
// is then as it was. A document that cannot be read is no error, but a failure in the report and the
// catalogue.
Result<UpdateReport> update(const UpdateOptions& options, UpdateObserver& observer);

}  // namespace disarm::build
