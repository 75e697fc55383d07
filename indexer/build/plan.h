// What an update has to do, decided before anything is written.
#pragma once

#include <string>
#include <vector>

#include "indexer/build/catalogue.h"
#include "indexer/source/scan.h"

namespace disarm::build {

// A file to be read, and the document that the index has from it until now.
struct PlannedRead {
  source::SourceFile file;
  std::string previous_key;  // empty when there is none
};

// A file or folder that could not even be looked at, and was not known as such.
struct PlannedFailure {
  source::ScanFailure failure;
  std::string previous_key;
};

struct Plan {
  std::vector<PlannedRead> reads;  // added and changed files, by path
  std::vector<PlannedFailure> failures;
  std::vector<SourceEntry> touched;  // same content under another time: the entries as they should be
  std::vector<SourceEntry> removed;  // entries of files that have vanished
  size_t added = 0;
  size_t changed = 0;
  size_t unchanged = 0;
  size_t known_failures = 0;  // among the unchanged

  // Whether the index would stay as it is. Other times of files alone are no reason to write a generation.
  bool is_empty() const { return reads.empty() && failures.empty() && removed.empty(); }
};

struct PlanInput {
  const std::vector<SourceEntry>& known;  // the whole catalogue, by path
  const std::vector<std::string>& roots;  // source_path() of what was scanned
  const source::Scan& scan;
  std::string program_version;  // files that another version failed to read are read again
};

// Sources outside the roots stay, and so does what lies below a folder that cannot be read: it may be there.
// Reads the content of files whose times have changed while their sizes have not.
Plan make_plan(const PlanInput& input);

}  // namespace disarm::build
