// Which generations of an index there are and which of them stay. A generation is whole or gone: it is taken
// out of sight by a rename before its files are removed. Readers that have it open keep it until they end, as
// the system keeps the files that they have opened.
//
// All functions that change something need the writer lock.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "common/base/error.h"

namespace disarm::build {

// Generations that stay for a rollback when nobody says how many.
inline constexpr size_t kDefaultKeep = 1;

// The numbers of the generations on disk, ascending.
std::vector<int> generations_on_disk(const std::filesystem::path& index);

// The generation that was live before `number`: the one it was made from, or where that is not known the next
// lower one; nullopt when it is no longer there.
std::optional<int> previous_generation(const std::filesystem::path& index, int number);

// What a removal has freed.
struct Removed {
  std::vector<int> generations = {};  // ascending
  size_t leftovers = 0;               // unfinished generations and temporary files of runs that crashed
  uint64_t bytes = 0;
};

// Removes what crashed runs left behind: unfinished generations, finished ones that were never published,
// files half written. Errors: kIo, kBrokenIndex.
Result<Removed> remove_leftovers(const std::filesystem::path& index);

// Removes the generations that nobody can want any more. These stay: the live one, the `keep` that were live
// before it, and those that a rollback has left until the next publication. Errors: kIo, kBrokenIndex.
Result<Removed> remove_old_generations(const std::filesystem::path& index, size_t keep);

}  // namespace disarm::build
