// Carries out a plan: reads files, and keeps catalogue and databases in step.
//
// The same document met in several files is one resolution with several sources. A document that only one
// file holds is written as soon as it is read. All others are settled at the end, when every file has been
// met: the fullest of the files is read (again) and written with the list of all of them.
#pragma once

#include <set>
#include <string>

#include "common/base/error.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/index_writer.h"
#include "indexer/build/plan.h"
#include "indexer/build/reading.h"
#include "indexer/build/update.h"

namespace disarm::build {

class PlanApplication {
 public:
  struct Target {
    Catalogue& catalogue;
    IndexWriter& writer;
  };

  PlanApplication(Target target, const Reader& reader, UpdateObserver& observer);

  // Errors are those of the catalogue and the databases; a file that cannot be read is an entry.
  Result<void> run(const Plan& plan);

 private:
  struct HashedReading {
    std::string hash;
    Result<Reading> reading;
  };

  HashedReading read(const source::SourceFile& file) const;
  Result<void> forget_removed(const Plan& plan);
  Result<void> record_touched(const Plan& plan);
  Result<void> record_unreachable(const Plan& plan);
  Result<void> read_files(const Plan& plan);
  Result<void> take_in(const PlannedRead& planned);
  Result<void> take_in_document(const PlannedRead& planned, const std::string& hash, Reading reading);
  Result<void> record_failure(const source::SourceFile& file, const std::string& hash, const Error& error);
  Result<void> settle(const std::string& key);
  Result<void> write(const std::string& key, Reading reading, const std::vector<SourceEntry>& sources);
  Result<void> erase(const std::string& key);
  void unsettle(const std::string& key);

  Target target_;
  const Reader& reader_;
  UpdateObserver& observer_;
  std::set<std::string> unsettled_;  // keys of documents whose files changed
};

}  // namespace disarm::build
