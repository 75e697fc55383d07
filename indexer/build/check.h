// Whether a generation is sound: the last look before it is published, and what `disarm-indexer check` does.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/base/error.h"

namespace disarm::build {

enum class CheckDepth {
  kSampled,  // counts, and up to 1,000 records and queries of each database, spread evenly: well below a
             // second
  kDeep,     // every record and every query, and the own checks of Xapian and SQLite
};

struct CheckReport {
  size_t resolutions = 0;  // in the databases
  size_t paragraphs = 0;
  size_t records = 0;                 // decoded
  size_t queries = 0;                 // asked: each document by its key, each paragraph by its first words
  std::vector<std::string> problems;  // what is wrong, in words; empty when the generation is sound
};

// Whether manifest, catalogue and databases agree in their numbers, stored records decode, and queries find
// what they must. What cannot even be opened is a problem too.
CheckReport check_generation(const std::filesystem::path& generation, CheckDepth depth);

// The sampled check as a condition. Errors: kInternal naming the first problem.
Result<void> require_sound(const std::filesystem::path& generation);

}  // namespace disarm::build
