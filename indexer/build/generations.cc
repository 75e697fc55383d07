#include "indexer/build/generations.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>

#include <fmt/format.h>

#include "common/base/file.h"
#include "common/index/generation.h"
#include "indexer/build/work_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRemovedPrefix = ".removed-";
constexpr std::string_view kNewCurrentPrefix = "current.new-";  // of write_file_atomically()

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
  const bool is_number = error == std::errc() && end == name.data() + name.size() && number > 0;
  return is_number ? std::optional(number) : std::nullopt;
}

Result<void> remove_tree(const fs::path& path, Removed& removed) {
  const uint64_t bytes = bytes_below(path);
  std::error_code error;
  fs::remove_all(path, error);
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot remove {}: {}", path.native(), error.message()));
  }
  removed.bytes += bytes;
  return {};
}

Result<void> remove_generation(const fs::path& index, int number, Removed& removed) {
  const fs::path path = index::generation_path(index, number);
  const fs::path hidden = index::generations_path(index) / fmt::format("{}{}", kRemovedPrefix, number);
  std::error_code error;
  fs::rename(path, hidden, error);
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot rename {}: {}", path.native(), error.message()));
  }
  return remove_tree(hidden, removed);
}

bool is_leftover(const fs::path& entry) {
  const std::string name = entry.filename().native();
  return name.starts_with(kWorkPrefix) || name.starts_with(kRemovedPrefix) ||
         name.starts_with(kNewCurrentPrefix);
}

// What a run finished and had no time to publish.
Result<std::vector<int>> unpublished_generations(const fs::path& index) {
  const auto newest = index::newest_generation(index);
  if (!newest) return tl::unexpected(newest.error());
  std::vector<int> numbers = generations_on_disk(index);
  // A first run publishes generation 1. Higher ones were live: it is the file that has got lost.
  if (*newest == 0 && !numbers.empty() && numbers.back() > 1) {
    return fail(
        ErrorCode::kBrokenIndex,
        fmt::format("{} is missing, but there are generations", (index / "current").native()),
        fmt::format("make the newest one live again with: disarm-indexer rollback --to {}", numbers.back()));
  }
  std::erase_if(numbers, [&](int number) { return number <= *newest; });
  return numbers;
}

Result<std::set<int>> generations_to_keep(const fs::path& index, size_t keep) {
  const auto live = index::live_generation(index);
  if (!live) return tl::unexpected(live.error());
  std::set<int> kept;
  for (std::optional<int> number = *live; number && kept.size() <= keep;
       number = previous_generation(index, *number)) {
    if (!kept.insert(*number).second) break;
  }
  for (const int number : generations_on_disk(index)) {
    if (number > live->value_or(0)) kept.insert(number);
  }
  return kept;
}

}  // namespace

std::vector<int> generations_on_disk(const fs::path& index) {
  std::vector<int> numbers;
  for (const fs::path& entry : entries_of(index::generations_path(index))) {
    if (const auto number = generation_number(entry)) numbers.push_back(*number);
  }
  std::ranges::sort(numbers);
  return numbers;
}

std::optional<int> previous_generation(const fs::path& index, int number) {
  const auto on_disk = generations_on_disk(index);
  const auto manifest = index::read_manifest(index::generation_path(index, number));
  if (manifest && manifest->previous) {
    const bool is_there = std::ranges::binary_search(on_disk, *manifest->previous);
    return is_there ? manifest->previous : std::nullopt;
  }
  const auto next = std::ranges::lower_bound(on_disk, number);
  return next == on_disk.begin() ? std::nullopt : std::optional(*std::prev(next));
}

Result<Removed> remove_leftovers(const fs::path& index) {
  const auto unpublished = unpublished_generations(index);
  if (!unpublished) return tl::unexpected(unpublished.error());
  Removed removed;
  for (const fs::path& folder : {index, index::generations_path(index)}) {
    for (const fs::path& entry : entries_of(folder)) {
      if (!is_leftover(entry)) continue;
      if (auto done = remove_tree(entry, removed); !done) return tl::unexpected(done.error());
      ++removed.leftovers;
    }
  }
  for (const int number : *unpublished) {
    if (auto done = remove_generation(index, number, removed); !done) return tl::unexpected(done.error());
    ++removed.leftovers;
  }
  return removed;
}

Result<Removed> remove_old_generations(const fs::path& index, size_t keep) {
  const auto kept = generations_to_keep(index, keep);
  if (!kept) return tl::unexpected(kept.error());
  Removed removed;
  for (const int number : generations_on_disk(index)) {
    if (kept->contains(number)) continue;
    if (auto done = remove_generation(index, number, removed); !done) return tl::unexpected(done.error());
    removed.generations.push_back(number);
  }
  return removed;
}

}  // namespace disarm::build
