#include "indexer/build/status.h"

#include <utility>

#include "common/index/generation.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

uint64_t bytes_below(const fs::path& folder) {
  uint64_t bytes = 0;
  std::error_code ignored;
  for (fs::recursive_directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    if (!entry->is_regular_file(ignored)) continue;
    const uint64_t size = entry->file_size(ignored);
    if (!ignored) bytes += size;
  }
  return bytes;
}

}  // namespace

Result<IndexStatus> read_status(const fs::path& index) {
  const auto opened = index::open_index(index);
  if (!opened) return tl::unexpected(opened.error());
  const fs::path generation = index::generation_path(index, opened->generation);
  auto catalogue = Catalogue::open_read_only(index::catalogue_path(generation));
  if (!catalogue) return tl::unexpected(catalogue.error());
  auto counts = catalogue->counts();
  if (!counts) return tl::unexpected(counts.error());
  auto last_run = catalogue->last_run();
  if (!last_run) return tl::unexpected(last_run.error());
  return IndexStatus{opened->generation, opened->manifest, *counts, bytes_below(generation),
                     std::move(*last_run)};
}

Result<std::vector<SourceEntry>> read_failures(const fs::path& index) {
  const auto opened = index::open_index(index);
  if (!opened) return tl::unexpected(opened.error());
  return Catalogue::open_read_only(index::catalogue_path(index::generation_path(index, opened->generation)))
      .and_then([](Catalogue&& catalogue) { return catalogue.failures(); });
}

}  // namespace disarm::build
