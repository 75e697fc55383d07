// The databases of a new generation, made of those of the live one and of what a run has written.
//
// A small run must not cost what the whole index costs: its generation shares the live one's databases as its
// base (hard links: no run ever writes into a published database) and has a delta of its own beside them; see
// common/index/units.h. When that has grown too much, the next generation is one pair of databases again.
// What changes of documents that are in the live generation is made anew of their records, see reindex.h.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/amendment.h"
#include "indexer/build/declare.h"
#include "indexer/build/reindex.h"
#include "indexer/build/work_folder.h"

namespace disarm::build {

// How far a delta may go, in shares of the resolutions of its base.
struct Layering {
  double most_added = 0.10;  // size of the delta: every run writes it anew
  double most_gone = 0.03;   // what is there in vain: disk that a fresh index would not need
};

// What a run has found out.
struct Changes {
  AmendmentsByKey live;                         // of documents of the live generation, by key
  DeclaredByKey declared;                       // what side files say now of others or of the same
  std::vector<std::filesystem::path> segments;  // pairs of databases that the run has written
};

// Errors of these functions: those of index::from_xapian(), kBrokenIndex, kIo. `live` is the folder of the
// live generation.

// Takes out what the live generation does not hold: it is nothing to do, and no reason to copy anything.
Result<void> drop_unknown(const std::filesystem::path& live, Changes& changes);

// Shares the base of the live generation and writes a delta as far as `layering` allows it, otherwise the
// whole.
Result<void> write_changes(const std::filesystem::path& live, const Changes& changes,
                           const Layering& layering, const Effort& effort, const WorkFolder& work);

// Writes one pair of databases.
Result<void> write_whole(const std::filesystem::path& live, const Changes& changes, const Effort& effort,
                         const WorkFolder& work);

}  // namespace disarm::build
