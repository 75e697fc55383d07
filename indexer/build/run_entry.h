// What the catalogue remembers of a run.
#pragma once

#include <cstdint>
#include <string>

namespace disarm::build {

// Each source at and below the paths of a run, exactly once.
struct OutcomeCounts {
  size_t indexed = 0;
  size_t unchanged = 0;
  size_t duplicates = 0;
  size_t skipped = 0;
  size_t failed = 0;

  size_t total() const { return indexed + unchanged + duplicates + skipped + failed; }
  bool operator==(const OutcomeCounts&) const = default;
};

// What the run found to be different from what the catalogue said.
struct ChangeCounts {
  size_t added = 0;
  size_t changed = 0;
  size_t moved = 0;  // same content at another place
  size_t removed = 0;

  bool operator==(const ChangeCounts&) const = default;
};

struct RunEntry {
  std::string started = {};   // UTC, ISO 8601
  std::string finished = {};  // just before publication
  int64_t milliseconds = 0;
  OutcomeCounts outcomes = {};
  ChangeCounts changes = {};
  size_t known_failures = 0;  // among the unchanged
  uint64_t bytes_read = 0;
  size_t documents = 0;  // in the index afterwards
  size_t paragraphs = 0;
  std::string program_version = {};
  std::string note = {};  // why it read more than had changed, or less; may be empty

  bool operator==(const RunEntry&) const = default;
};

}  // namespace disarm::build
