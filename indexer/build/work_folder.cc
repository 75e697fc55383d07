#include "indexer/build/work_folder.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/file.h"
#include "common/index/generation.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kWorkPrefix = ".building-";

tl::unexpected<Error> io_failure(std::string_view doing, const fs::path& path, const std::error_code& error) {
  return fail(ErrorCode::kIo, fmt::format("cannot {} {}: {}", doing, path.native(), error.message()));
}

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code ignored;
  for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    entries.push_back(entry->path());
  }
  return entries;
}

std::optional<int> generation_number(const fs::path& path) {
  const std::string name = path.filename().native();
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

int next_number(const fs::path& index) {
  int highest = 0;
  for (const fs::path& entry : entries_of(index::generations_path(index))) {
    highest = std::max(highest, generation_number(entry).value_or(0));
  }
  return highest + 1;
}

// The index is good without this, so a file that cannot be removed is left for the next run.
void remove_generations_except(const fs::path& index, int published, std::optional<int> previous) {
  for (const fs::path& entry : entries_of(index::generations_path(index))) {
    const auto number = generation_number(entry);
    std::error_code ignored;
    if (number && number != published && number != previous) fs::remove_all(entry, ignored);
  }
}

}  // namespace

WorkFolder::WorkFolder(fs::path index, fs::path path, std::optional<int> live)
    : index_(std::move(index)), path_(std::move(path)), live_(live) {}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : index_(std::move(other.index_)), path_(std::exchange(other.path_, {})), live_(other.live_) {}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

Result<void> WorkFolder::remove_leftovers(const fs::path& index) {
  for (const fs::path& entry : entries_of(index::generations_path(index))) {
    if (!entry.filename().native().starts_with(kWorkPrefix)) continue;
    std::error_code error;
    fs::remove_all(entry, error);
    if (error) return io_failure("remove", entry, error);
  }
  return {};
}

Result<WorkFolder> WorkFolder::create(const fs::path& index, std::optional<int> live) {
  const fs::path path = index::generations_path(index) / fmt::format("{}{}", kWorkPrefix, ::getpid());
  WorkFolder work(index, path, live);
  std::error_code error;
  fs::create_directories(work.writing_path(), error);
  if (error) return io_failure("create", path, error);
  if (!live) return work;
  const fs::path catalogue = index::catalogue_path(index::generation_path(index, *live));
  fs::copy(catalogue, index::catalogue_path(path), error);
  if (error) return io_failure("copy", catalogue, error);
  return work;
}

Result<fs::path> WorkFolder::copy_live_databases() const {
  const fs::path generation = index::generation_path(index_, live_.value());
  const fs::path copy = writing_path() / "live";
  std::error_code error;
  fs::create_directories(copy, error);
  for (const fs::path& database : {index::resolutions_path(generation), index::paragraphs_path(generation)}) {
    if (!error) fs::copy(database, copy / database.filename(), fs::copy_options::recursive, error);
    if (error) return io_failure("copy", database, error);
  }
  return copy;
}

Result<int> WorkFolder::publish() {
  std::error_code error;
  fs::remove_all(writing_path(), error);
  if (error) return io_failure("remove", writing_path(), error);
  if (auto synced = sync_folder(path_); !synced) return tl::unexpected(synced.error());

  const int number = next_number(index_);
  const fs::path generation = index::generation_path(index_, number);
  fs::rename(path_, generation, error);
  if (error) return io_failure("rename", path_, error);
  path_.clear();
  if (auto synced = sync_folder(index::generations_path(index_)); !synced) {
    return tl::unexpected(synced.error());
  }
  if (auto live = index::set_live_generation(index_, number); !live) return tl::unexpected(live.error());
  remove_generations_except(index_, number, live_);
  return number;
}

}  // namespace disarm::build
