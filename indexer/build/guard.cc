#include "indexer/build/guard.h"

#include <algorithm>

#include <fmt/format.h>

namespace disarm::build {
namespace {

constexpr const char* kHint = "if they are to go, say so with --allow-removals; nothing was changed";

}  // namespace

Result<void> check_roots_hold_files(const std::vector<std::string>& empty_roots, const Plan& plan) {
  for (const std::string& root : empty_roots) {
    const auto gone = std::ranges::count_if(
        plan.vanished, [&](const std::string& locator) { return source::is_at_or_below(locator, root); });
    if (gone == 0) continue;
    return fail(ErrorCode::kNoInput,
                fmt::format("{} holds no files any more, but the index holds {} of it (is a disk missing?)",
                            root, gone),
                kHint);
  }
  return {};
}

Result<void> check_removals(size_t removed, size_t documents, double max_removed) {
  if (static_cast<double>(removed) <= max_removed * static_cast<double>(documents)) return {};
  return fail(ErrorCode::kNoInput,
              fmt::format("{} of {} documents would be removed, more than {:.0f} %", removed, documents,
                          max_removed * 100),
              kHint);
}

}  // namespace disarm::build
