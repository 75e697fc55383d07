// Generations on disk.
//
//   INDEX/current                      the number of the live generation, replaced by an atomic rename; below
//   it
//                                      the highest number ever published, when a rollback has left that one
//   INDEX/generations/N/manifest.json  what wrote it and what is in it, see Manifest
//   INDEX/generations/N/resolutions/   Xapian database, one document per resolution
//   INDEX/generations/N/paragraphs/    Xapian database, one document per paragraph
//   INDEX/generations/N/delta/         after a small update: such a pair of databases again, and in gone.json
//   what
//                                      the pair above, which is then that of an earlier generation, holds in
//                                      vain; see units.h
//   INDEX/generations/N/catalogue.sqlite   sources, outcomes and runs (indexer only)
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "common/base/error.h"
#include "common/index/location.h"
#include "common/index/manifest.h"
#include "common/index/positions_file.h"
#include "common/index/units.h"

namespace disarm::index {

std::filesystem::path resolutions_path(const std::filesystem::path& generation);
std::filesystem::path paragraphs_path(const std::filesystem::path& generation);
std::filesystem::path positions_path(const std::filesystem::path& generation);
std::filesystem::path delta_path(const std::filesystem::path& generation);
std::filesystem::path catalogue_path(const std::filesystem::path& generation);
std::filesystem::path generations_path(const std::filesystem::path& index);
std::filesystem::path generation_path(const std::filesystem::path& index, int number);

// The live one's number in INDEX/current; nullopt when there is no index yet. Errors: kBrokenIndex.
Result<std::optional<int>> live_generation(const std::filesystem::path& index);

// The highest number that was ever live, 0 when there is no index yet: a folder with a higher one was never
// published. Errors: kBrokenIndex.
Result<int> newest_generation(const std::filesystem::path& index);

// Makes generation `number` the live one; the newest stays the newest. Errors: kIo.
Result<void> set_live_generation(const std::filesystem::path& index, int number);

// The error kNoIndex, with what to do about it.
Error no_index(const std::filesystem::path& index);

struct UnitPair {
  Units resolutions;
  Units paragraphs;
  LayeredPositions positions;
};

// What the base of a generation holds in vain: ids, ascending.
struct Gone {
  std::vector<Xapian::docid> resolutions;
  std::vector<Xapian::docid> paragraphs;
};

// Nothing when the generation has no delta. Errors: kBrokenIndex.
Result<Gone> read_gone(const std::filesystem::path& generation);

// Errors: kIo.
Result<void> write_gone(const std::filesystem::path& generation, const Gone& gone);

// Errors: kBrokenIndex, kIndexVersion.
Result<UnitPair> open_units(const std::filesystem::path& generation);

struct OpenIndex {
  int generation = 0;
  Manifest manifest;
  Units resolutions;
  Units paragraphs;
  LayeredPositions positions;
};

// Opens the live generation for reading; it stays readable when a newer one is published meanwhile.
// Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<OpenIndex> open_index(const std::filesystem::path& index);

}  // namespace disarm::index
