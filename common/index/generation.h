// Generations on disk.
//
//   INDEX/current                      the number of the live generation, replaced by an atomic rename; below
//   it
//                                      the highest number ever published, when a rollback has left that one
//   INDEX/generations/N/manifest.json  what wrote it and what is in it, see Manifest
//   INDEX/generations/N/resolutions/   Xapian database, one document per resolution
//   INDEX/generations/N/paragraphs/    Xapian database, one document per paragraph
//   INDEX/generations/N/catalogue.sqlite   sources, outcomes and runs (indexer only)
#pragma once

#include <filesystem>
#include <optional>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/location.h"
#include "common/index/manifest.h"

namespace disarm::index {

std::filesystem::path resolutions_path(const std::filesystem::path& generation);
std::filesystem::path paragraphs_path(const std::filesystem::path& generation);
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

struct OpenIndex {
  int generation = 0;
  Manifest manifest;
  Xapian::Database resolutions;
  Xapian::Database paragraphs;
};

// Opens the live generation for reading; it stays readable when a newer one is published meanwhile.
// Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<OpenIndex> open_index(const std::filesystem::path& index);

}  // namespace disarm::index
