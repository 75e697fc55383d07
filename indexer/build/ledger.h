// Decides, while sources are read in several threads, what becomes of each of them and of each document; the
// catalogue of the new generation is its book. All functions may be called from any thread.
//
// The same document met in several sources is one resolution with several sources. A document that one source
// alone holds is written as soon as it is read. All others are unsettled until every source has been met;
// then settle() says what to do: where the reading in the index is still the fullest, only its list of
// sources is amended.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/base/error.h"
#include "common/index/record.h"
#include "indexer/build/amendment.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/plan.h"
#include "indexer/read/reader.h"

namespace disarm::build {

// A document whose fullest reading has to be read (again).
struct Reread {
  std::string key;
  std::vector<Holder> holders;  // the fullest first, never empty
};

class Ledger {
 public:
  // `started_ns`: of the run, nanoseconds since 1970. The catalogue outlives the ledger.
  Ledger(Catalogue& catalogue, ReadingState state, int64_t started_ns);

  // Records what the plan says without reading anything.
  Result<void> begin(const Plan& plan);

  // Errors of all functions: those of the catalogue.
  Result<bool> wants(const PlannedRead& read, const read::MetSource& source);
  // Returns the records of documents that can be written at once.
  Result<std::vector<index::ResolutionRecord>> take(const PlannedRead& read, const read::MetSource& source,
                                                    Result<read::Reading> reading);
  Result<void> pass_over(const PlannedRead& read, const read::MetSource& source, const std::string& reason);
  // Everything of the file has been told of: members that were not met are gone.
  Result<void> finish(const PlannedRead& read);

  void note_written(const std::string& key, SegmentNumber segment);

  // To be called when all files have been read: what has vanished and was not met at another place is gone.
  Result<void> forget_vanished();

  // Decides about unsettled documents; returns those that have to be read. To be called again after settled()
  // and lost(), until it returns nothing.
  Result<std::vector<Reread>> settle();
  Result<index::ResolutionRecord> settled(const Reread& reread, undoc::Document document);
  // The source no longer holds what the catalogue says: it changed while the index was being built.
  Result<void> lost(const Reread& reread);

  Amendments take_amendments();

  // Whether anything is different from what the catalogue said; other times of files alone are not.
  bool has_changes();
  // Documents of the live index that are not in the new one.
  size_t removed_documents();
  OutcomeCounts outcomes();
  ChangeCounts changes();
  size_t known_failures();
  uint64_t bytes_read();

 private:
  SourceEntry entry_of(const PlannedRead& read, const read::MetSource& source) const;
  void count_met(const std::optional<SourceEntry>& known, const read::MetSource& source);
  Result<bool> keep_known(const PlannedRead& read, const read::MetSource& source, SourceEntry known);
  Result<std::optional<SourceEntry>> find_twin(const read::MetSource& source);
  Result<void> adopt(const PlannedRead& read, const read::MetSource& source, const SourceEntry& twin);
  Result<void> record_failure(const PlannedRead& read, const read::MetSource& source, const Error& error);
  Result<std::vector<index::ResolutionRecord>> record_documents(const PlannedRead& read,
                                                                const read::MetSource& source,
                                                                read::Reading reading);
  Result<bool> is_sole_holder(const std::string& key);
  Result<void> replace_holdings(const std::string& locator, const std::vector<Holding>& holdings);
  Result<void> remove_source(const std::string& locator);
  Result<std::optional<Reread>> settle_one(const std::string& key);
  void amend(const std::string& key, Amendment amendment);

  std::mutex mutex_;
  Catalogue& catalogue_;
  ReadingState state_;
  int64_t started_ns_;
  std::unordered_set<std::string> vanished_;
  std::unordered_set<std::string> unchanged_archives_;
  std::set<std::string> unsettled_;
  std::unordered_map<std::string, SegmentNumber> written_;  // keys of documents that this run has written
  Amendments amendments_;
  OutcomeCounts outcomes_;
  ChangeCounts changes_;
  size_t known_failures_ = 0;
  size_t removed_documents_ = 0;
  uint64_t bytes_read_ = 0;
  bool has_changes_ = false;
};

}  // namespace disarm::build
