#include "indexer/build/merge.h"

#include <algorithm>
#include <future>
#include <iterator>

#include <fmt/format.h>
#include <sys/resource.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/xapian_guard.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// How many databases can be merged at once: each has five files open meanwhile, and two merges run side by
// side. Processes begin with a limit of 1,024 files where systems allow many more, for the sake of programs
// that would break.
size_t most_inputs() {
  constexpr rlim_t kOtherFiles = 128;
  constexpr rlim_t kFilesOfAnInput = 10;
  constexpr rlim_t kEnough = 1000;
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 2;
  limit.rlim_cur =
      std::max(limit.rlim_cur, std::min(limit.rlim_max, kOtherFiles + kEnough * kFilesOfAnInput));
  ::setrlimit(RLIMIT_NOFILE, &limit);  // when it is refused the limit is as it was
  ::getrlimit(RLIMIT_NOFILE, &limit);
  const rlim_t files = std::max(limit.rlim_cur, kOtherFiles) - kOtherFiles;
  return std::clamp<size_t>(files / kFilesOfAnInput, 2, kEnough);
}

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

// Rounds of at most `most` inputs, until one is enough.
void merge_rounds(std::vector<fs::path> inputs, size_t most, const fs::path& output,
                  const fs::path& scratch) {
  for (int round = 0; inputs.size() > most; ++round) {
    std::vector<fs::path> merged;
    for (size_t begin = 0; begin < inputs.size(); begin += most) {
      const size_t end = std::min(begin + most, inputs.size());
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
    std::ranges::transform(inputs, std::back_inserter(databases), path_of);
    if (term_lists == TermLists::kLeftOut) {
      databases.push_back(make_empty_without_term_lists(
          scratch / fmt::format("{}-empty", path_of(output).filename().string())));
    }
    merge_rounds(std::move(databases), most_inputs(), path_of(output), scratch);
  });
}

}  // namespace

Result<void> merge(const std::vector<fs::path>& inputs, const fs::path& output, const fs::path& scratch,
                   TermLists term_lists) {
  const auto merge_one = [&](PathOf path_of) {
    return merge_databases(inputs, output, scratch, term_lists, path_of);
  };
  auto paragraphs = std::async(std::launch::async, merge_one, index::paragraphs_path);
  auto resolutions = merge_one(index::resolutions_path).and_then([&] {
    std::vector<fs::path> positions;
    std::ranges::transform(inputs, std::back_inserter(positions), index::positions_path);
    return index::merge_positions(positions, index::positions_path(output));
  });
  auto done = paragraphs.get();
  return resolutions ? done : resolutions;
}

}  // namespace disarm::build
