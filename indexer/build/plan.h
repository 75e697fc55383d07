// What an update has to look at, decided before anything is read.
#pragma once

#include <string>
#include <vector>

#include "indexer/build/catalogue.h"
#include "indexer/source/scan.h"

namespace disarm::build {

// Everything that decides whether what was read once is still good.
struct ReadingState {
  std::string program_version;
  int reading_version = 0;
  std::string tools;          // programs that formats use, and their versions
  bool full = false;          // read everything again
  bool retry_failed = false;  // read again what failed
};

// Whether `entry` has to be read again although its bytes may be the same.
bool is_outdated(const SourceEntry& entry, const ReadingState& state);

// A file that is new, that may have changed, or that has to be read again.
struct PlannedRead {
  source::SourceFile file;
  std::string locator;
  bool is_forced = false;  // its content or that of a member is to be read again even when it is the same
};

struct Plan {
  std::vector<PlannedRead> reads;     // by path
  std::vector<std::string> vanished;  // locators of sources that are gone, members of archives too
  std::vector<SourceEntry> told;  // what could not be looked at or was passed over, as it is to be recorded
  size_t unchanged = 0;           // sources that are as they were, without looking into them
  size_t known_failures = 0;      // among the unchanged
  size_t outdated = 0;            // sources that are read again because of the program, not of their content
  std::string note;               // why they are; for the user

  bool is_empty() const { return reads.empty() && vanished.empty() && told.empty(); }
};

struct PlanInput {
  Catalogue* known = nullptr;      // nullptr when there is no index yet
  std::vector<std::string> roots;  // source_path() of what was scanned
  source::Scan scan;
  ReadingState state;
};

// Sources outside the roots stay, and so does what lies below a folder that cannot be read: it may be there.
// Errors: those of the catalogue.
Result<Plan> make_plan(PlanInput input);

}  // namespace disarm::build
