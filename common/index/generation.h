// Generations on disk.
//
//   INDEX/current                      the number of the live generation, replaced by an atomic rename
//   INDEX/generations/N/manifest.json  what wrote it and what is in it, see Manifest
//   INDEX/generations/N/resolutions/   Xapian database, one document per resolution
//   INDEX/generations/N/paragraphs/    Xapian database, one document per paragraph
//   INDEX/generations/N/catalogue.sqlite   sources, outcomes and runs (indexer only)
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <xapian.h>

#include "common/base/error.h"

namespace disarm::index {

// Raised when what stands on disk changes its meaning; an index with another number is refused.
inline constexpr int kSchemaVersion = 1;

struct Manifest {
  int schema_version = kSchemaVersion;
  std::string program_version;
  std::string xapian_version;
  std::string icu_version;
  std::string created;  // UTC, ISO 8601
  size_t resolutions = 0;
  size_t paragraphs = 0;
};

// A manifest of this program and its libraries, counts 0 and created now.
Manifest current_manifest();

Result<void> write_manifest(const std::filesystem::path& generation, const Manifest& manifest);

// Errors: kBrokenIndex when it is missing or unreadable, kIndexVersion when its schema is not kSchemaVersion.
Result<Manifest> read_manifest(const std::filesystem::path& generation);

std::filesystem::path resolutions_path(const std::filesystem::path& generation);
std::filesystem::path paragraphs_path(const std::filesystem::path& generation);
std::filesystem::path catalogue_path(const std::filesystem::path& generation);
std::filesystem::path generation_path(const std::filesystem::path& index, int number);

// The number in INDEX/current; nullopt when there is no index yet. Errors: kBrokenIndex.
Result<std::optional<int>> live_generation(const std::filesystem::path& index);

// Makes generation `number` the live one. Errors: kIo.
Result<void> set_live_generation(const std::filesystem::path& index, int number);

struct OpenIndex {
  int generation = 0;
  Manifest manifest;
  Xapian::Database resolutions;
  Xapian::Database paragraphs;
};

// Opens the live generation for reading. Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<OpenIndex> open_index(const std::filesystem::path& index);

// Where the index is: `option` (--index) when it is not empty, then $DISARM_INDEX, then
// $XDG_DATA_HOME/disarm-search/index, then ~/.local/share/disarm-search/index.
std::filesystem::path index_location(const std::string& option);

}  // namespace disarm::index
