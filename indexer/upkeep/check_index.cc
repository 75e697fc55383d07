#include "indexer/upkeep/check_index.h"

#include <fmt/format.h>

#include "common/index/generation.h"

namespace disarm::upkeep {

Result<IndexCheck> check_index(const std::filesystem::path& index, std::optional<int> number,
                               build::CheckDepth depth) {
  if (!number) {
    const auto live = index::live_generation(index);
    if (!live) return tl::unexpected(live.error());
    if (!*live) return tl::unexpected(index::no_index(index));
    number = *live;
  }
  const auto path = index::generation_path(index, *number);
  if (!std::filesystem::is_directory(path)) {
    return fail(ErrorCode::kNoInput, fmt::format("there is no generation {} in {}", *number, index.native()));
  }
  return IndexCheck{*number, build::check_generation(path, depth)};
}

}  // namespace disarm::upkeep
