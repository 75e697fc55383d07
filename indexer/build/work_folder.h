// Where a new generation grows until it is published: INDEX/generations/.building-PID, and inside it
// `writing/` with the databases before they are merged.
#pragma once

#include <filesystem>
#include <optional>

#include "common/base/error.h"

namespace disarm::build {

// Use under the writer lock only: every work folder that stands there is taken for a crashed run's.
class WorkFolder {
 public:
  // Removes what crashed runs left behind, and nothing else. Errors: kIo.
  static Result<void> remove_leftovers(const std::filesystem::path& index);

  // Makes an empty work folder, or one that starts with a copy of the catalogue of generation `live`. Errors: kIo.
  static Result<WorkFolder> create(const std::filesystem::path& index, std::optional<int> live);

  WorkFolder(WorkFolder&& other) noexcept;
  WorkFolder& operator=(WorkFolder&&) = delete;
  ~WorkFolder();  // removes the folder unless it was published

  const std::filesystem::path& path() const { return path_; }  // the generation to be
  std::filesystem::path writing_path() const { return path_ / "writing"; }

  // Copies both databases of the generation that the folder started from into a folder below writing_path(), which
  // is returned. Errors: kIo.
  Result<std::filesystem::path> copy_live_databases() const;

  // Gives the folder the next number, makes it the live generation, and removes all generations but this and
  // the one that was live before. Returns the number. Errors: kIo; then the live generation is as before.
  Result<int> publish();

 private:
  WorkFolder(std::filesystem::path index, std::filesystem::path path, std::optional<int> live);

  std::filesystem::path index_;
  std::filesystem::path path_;
  std::optional<int> live_;
};

}  // namespace disarm::build
