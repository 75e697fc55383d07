#include "indexer/upkeep/status.h"

#include <limits>
#include <utility>

#include "common/base/file.h"
#include "common/index/generation.h"
#include "indexer/build/generations.h"
#include "indexer/upkeep/live_catalogue.h"

namespace disarm::upkeep {
namespace {

namespace fs = std::filesystem;

// Files of Xapian's tables end in .glass; those without that ending hold no table, only how to read them.
void add_tables(const fs::path& database, const fs::path& name, std::map<std::string, uint64_t>& sizes) {
  std::error_code ignored;
  for (fs::directory_iterator entry(database, ignored), end; entry != end; entry.increment(ignored)) {
    if (entry->path().extension() == ".glass") sizes[name / entry->path().stem()] = entry->file_size(ignored);
  }
}

std::map<std::string, uint64_t> table_sizes(const fs::path& generation) {
  std::map<std::string, uint64_t> sizes;
  for (const fs::path& pair : {generation, index::delta_path(generation)}) {
    for (const fs::path& database : {index::resolutions_path(pair), index::paragraphs_path(pair)}) {
      add_tables(database, database.lexically_relative(generation), sizes);
    }
    const fs::path positions = index::positions_path(pair);
    if (fs::exists(positions)) sizes[positions.lexically_relative(generation)] = fs::file_size(positions);
  }
  std::error_code ignored;
  sizes["catalogue"] = fs::file_size(index::catalogue_path(generation), ignored);
  return sizes;
}

}  // namespace

Result<IndexStatus> read_status(const fs::path& index) {
  auto live = read_live_generation(index);
  if (!live) return tl::unexpected(live.error());
  auto catalogue = build::Catalogue::open_read_only(index::catalogue_path(live->path));
  if (!catalogue) return tl::unexpected(catalogue.error());
  auto counts = catalogue->counts();
  if (!counts) return tl::unexpected(counts.error());
  auto last_run = catalogue->last_run();
  if (!last_run) return tl::unexpected(last_run.error());
  return IndexStatus{.generation = live->number,
                     .generations = build::generations_on_disk(index),
                     .manifest = std::move(live->manifest),
                     .counts = *counts,
                     .bytes = bytes_below(live->path),
                     .tables = table_sizes(live->path),
                     .last_run = std::move(*last_run)};
}

Result<std::vector<build::SourceEntry>> read_failures(const fs::path& index) {
  return open_live_catalogue(index).and_then(
      [](build::Catalogue&& catalogue) { return catalogue.failures(); });
}

Result<std::vector<build::RunEntry>> read_runs(const fs::path& index, std::optional<size_t> limit) {
  constexpr size_t kAll = std::numeric_limits<int32_t>::max();
  return open_live_catalogue(index).and_then(
      [&](build::Catalogue&& catalogue) { return catalogue.runs(limit.value_or(kAll)); });
}

}  // namespace disarm::upkeep
