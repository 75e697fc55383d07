// Where a new generation grows until it is published: INDEX/generations/.building-PID, and inside it
// `writing/` with the databases before they are merged.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "common/base/error.h"
#include "indexer/build/generations.h"

namespace disarm::build {

inline constexpr std::string_view kWorkPrefix = ".building-";

// Use under the writer lock only: every work folder that stands there is taken for a crashed run's.
class WorkFolder {
 public:
  // Makes an empty work folder, or one that starts with a copy of the catalogue of generation `live`. Errors:
  // kIo.
  static Result<WorkFolder> create(const std::filesystem::path& index, std::optional<int> live);

  WorkFolder(WorkFolder&& other) noexcept;
  WorkFolder& operator=(WorkFolder&&) = delete;
  ~WorkFolder();  // removes the folder unless it was published

  const std::filesystem::path& path() const { return path_; }  // the generation to be
  std::filesystem::path writing_path() const { return path_ / "writing"; }

  // Syncs everything to disk, gives the folder the next number, makes it the live generation, and removes the
  // old ones but `keep`. Returns the number. Errors: kIo, kBrokenIndex; then the live generation is as
  // before.
  Result<int> publish(size_t keep = kDefaultKeep);

 private:
  WorkFolder(std::filesystem::path index, std::filesystem::path path);

  std::filesystem::path index_;
  std::filesystem::path path_;
};

}  // namespace disarm::build
