#include "indexer/build/work_folder.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/file.h"
#include "common/index/generation.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> io_failure(std::string_view doing, const fs::path& path, const std::error_code& error) {
  return fail(ErrorCode::kIo, fmt::format("cannot {} {}: {}", doing, path.native(), error.message()));
}

Result<int> next_number(const fs::path& index) {
  const auto newest = index::newest_generation(index);
  if (!newest) return tl::unexpected(newest.error());
  const auto on_disk = generations_on_disk(index);
  return std::max(*newest, on_disk.empty() ? 0 : on_disk.back()) + 1;
}

}  // namespace

WorkFolder::WorkFolder(fs::path index, fs::path path)
    : index_(std::move(index)), path_(std::move(path)) {}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : index_(std::move(other.index_)), path_(std::exchange(other.path_, {})) {}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

Result<WorkFolder> WorkFolder::create(const fs::path& index, std::optional<int> live) {
  const fs::path path = index::generations_path(index) / fmt::format("{}{}", kWorkPrefix, ::getpid());
  WorkFolder work(index, path);
  std::error_code error;
  fs::create_directories(work.writing_path(), error);
  if (error) return io_failure("create", path, error);
  if (!live) return work;
  const fs::path catalogue = index::catalogue_path(index::generation_path(index, *live));
  fs::copy(catalogue, index::catalogue_path(path), error);
  if (error) return io_failure("copy", catalogue, error);
  return work;
}

Result<int> WorkFolder::publish(size_t keep) {
  std::error_code error;
  fs::remove_all(writing_path(), error);
  if (error) return io_failure("remove", writing_path(), error);
  if (auto synced = sync_tree(path_); !synced) return tl::unexpected(synced.error());

  const auto number = next_number(index_);
  if (!number) return number;
  const fs::path generation = index::generation_path(index_, *number);
  fs::rename(path_, generation, error);
  if (error) return io_failure("rename", path_, error);
  path_.clear();
  if (auto synced = sync_folder(index::generations_path(index_)); !synced) {
    return tl::unexpected(synced.error());
  }
  if (auto live = index::set_live_generation(index_, *number); !live) return tl::unexpected(live.error());
  // The index is good whether this succeeds or not, and the next run tries again.
  [[maybe_unused]] const auto removed = remove_old_generations(index_, keep);
  return number;
}

}  // namespace disarm::build
