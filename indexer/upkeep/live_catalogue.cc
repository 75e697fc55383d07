#include "indexer/upkeep/live_catalogue.h"

#include <utility>

#include <fmt/format.h>

#include "common/index/generation.h"

namespace disarm::upkeep {

namespace fs = std::filesystem;

Result<LiveGeneration> read_live_generation(const fs::path& index) {
  const auto number = index::live_generation(index);
  if (!number) return tl::unexpected(number.error());
  if (!*number) return tl::unexpected(index::no_index(index));
  const fs::path path = index::generation_path(index, **number);
  auto manifest = index::read_manifest(path);
  if (!manifest) return tl::unexpected(manifest.error());
  return LiveGeneration{**number, path, std::move(*manifest)};
}

Result<build::Catalogue> open_live_catalogue(const fs::path& index) {
  const auto live = read_live_generation(index);
  if (!live) return tl::unexpected(live.error());
  return build::Catalogue::open_read_only(index::catalogue_path(live->path));
}

}  // namespace disarm::upkeep
