#include "indexer/build/merge.h"

#include <algorithm>
#include <future>

#include <fmt/format.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/xapian_guard.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// Each database has five files open while it is merged, and processes may have 1,024.
constexpr size_t kMaxInputs = 64;

// Xapian leaves the term lists out of a merged database when one of its inputs has none.
fs::path make_empty_without_term_lists(const fs::path& path) {
  Xapian::WritableDatabase(path.string(), Xapian::DB_CREATE | Xapian::DB_NO_TERMLIST | Xapian::DB_NO_SYNC)
      .commit();
  return path;
}

void merge_some(const std::vector<fs::path>& inputs, const fs::path& output) {
  Xapian::Database all;
  for (const fs::path& input : inputs) all.add_database(Xapian::Database(input.string()));
  all.compact(output.string());
}

// Rounds of at most kMaxInputs, until one is enough.
void merge_rounds(std::vector<fs::path> inputs, const fs::path& output, const fs::path& scratch) {
  for (int round = 0; inputs.size() > kMaxInputs; ++round) {
    std::vector<fs::path> merged;
    for (size_t begin = 0; begin < inputs.size(); begin += kMaxInputs) {
      const size_t end = std::min(begin + kMaxInputs, inputs.size());
      merged.push_back(scratch / fmt::format("{}-{}-{}", output.filename().string(), round, merged.size()));
      const std::vector<fs::path> some(inputs.begin() + static_cast<ptrdiff_t>(begin),
                                       inputs.begin() + static_cast<ptrdiff_t>(end));
      merge_some(some, merged.back());
    }
    inputs = std::move(merged);
  }
  merge_some(inputs, output);
}

using PathOf = fs::path (*)(const fs::path&);

Result<void> merge_databases(const std::vector<fs::path>& inputs, const fs::path& output,
                             const fs::path& scratch, TermLists term_lists, PathOf path_of) {
  return index::guarded([&] {
    if (inputs.empty()) {
      Xapian::WritableDatabase(path_of(output).string(), Xapian::DB_CREATE).commit();
      return;
    }
    std::vector<fs::path> databases;
    for (const fs::path& input : inputs) databases.push_back(path_of(input));
    if (term_lists == TermLists::kLeftOut) {
      databases.push_back(make_empty_without_term_lists(
          scratch / fmt::format("{}-empty", path_of(output).filename().string())));
    }
    merge_rounds(std::move(databases), path_of(output), scratch);
  });
}

}  // namespace

Result<void> merge(const std::vector<fs::path>& inputs, const fs::path& output, const fs::path& scratch,
                   TermLists term_lists) {
  const auto merge_one = [&](PathOf path_of) {
    return merge_databases(inputs, output, scratch, term_lists, path_of);
  };
  auto paragraphs = std::async(std::launch::async, merge_one, index::paragraphs_path);
  auto resolutions = merge_one(index::resolutions_path);
  auto done = paragraphs.get();
  return resolutions ? done : resolutions;
}

}  // namespace disarm::build
