// What each generation says about itself, so that no program reads what it does not understand.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "common/base/error.h"

namespace disarm::index {

// Raised when what stands on disk changes its meaning; an index with another number is refused.
inline constexpr int kSchemaVersion = 11;

struct Manifest {
  int schema_version = kSchemaVersion;
  std::string program_version;
  std::string xapian_version;
  std::string icu_version;
  std::string created;  // UTC, ISO 8601
  size_t resolutions = 0;
  size_t paragraphs = 0;
  size_t words = 0;                            // different ones, as they are indexed
  std::optional<int> previous = std::nullopt;  // the generation that was live when this one was made
};

// A manifest of this program and its libraries, counts 0 and created now.
Manifest current_manifest();

// Errors: kIo.
Result<void> write_manifest(const std::filesystem::path& generation, const Manifest& manifest);

// Errors: kBrokenIndex when it is missing or unreadable, kIndexVersion when its schema is not kSchemaVersion.
Result<Manifest> read_manifest(const std::filesystem::path& generation);

}  // namespace disarm::index
