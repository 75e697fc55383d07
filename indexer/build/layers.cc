#include "indexer/build/layers.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/merge.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using Ids = std::vector<Xapian::docid>;
using index::Gone;

enum class Transfer { kCopy, kLink };

Result<void> transfer_file(const fs::path& from, const fs::path& to, Transfer transfer) {
  std::error_code error;
  if (transfer == Transfer::kLink) {
    fs::create_hard_link(from, to, error);
    if (!error) return {};
  }
  // Also where a file system has no hard links.
  fs::copy_file(from, to, error);
  if (!error) return {};
  return fail(ErrorCode::kIo, fmt::format("cannot copy {}: {}", from.native(), error.message()));
}

// Both databases below `from` to below `to`.
Result<void> transfer_pair(const fs::path& from, const fs::path& to, Transfer transfer) {
  for (const auto& database_of : {index::resolutions_path, index::paragraphs_path}) {
    std::error_code error;
    fs::create_directories(database_of(to), error);
    if (error) {
      return fail(ErrorCode::kIo,
                  fmt::format("cannot create {}: {}", database_of(to).native(), error.message()));
    }
    for (fs::directory_iterator file(database_of(from), error), end; file != end; file.increment(error)) {
      auto done = transfer_file(file->path(), database_of(to) / file->path().filename(), transfer);
      if (!done) return done;
    }
    if (error) {
      return fail(ErrorCode::kIo,
                  fmt::format("cannot read {}: {}", database_of(from).native(), error.message()));
    }
  }
  return {};
}

// The pair itself when nothing in it changes.
Result<fs::path> amended(const fs::path& pair, const Gone& gone, const Changes& changes,
                         const fs::path& copy) {
  if (gone.resolutions.empty() && changes.live.empty()) return pair;
  return transfer_pair(pair, copy, Transfer::kCopy)
      .and_then([&] { return drop(copy, gone); })
      .and_then([&] { return amend(copy, changes.live); })
      .map([&] { return copy; });
}

// What the live generation has beside its base, with the run's amendments.
Result<std::optional<fs::path>> amended_delta(const fs::path& live, const Changes& changes,
                                              const WorkFolder& work) {
  if (!fs::exists(index::delta_path(live))) return std::nullopt;
  return amended(index::delta_path(live), {}, changes, work.writing_path() / "delta")
      .map([](fs::path&& path) { return std::optional(std::move(path)); });
}

// The ids that have the term and are not gone.
Ids ids_with(const Xapian::Database& base, const std::string& term, const Ids& gone) {
  Ids ids;
  std::set_difference(base.postlist_begin(term), base.postlist_end(term), gone.begin(), gone.end(),
                      std::back_inserter(ids));
  return ids;
}

void add_ids(Ids& ids, const Ids& more) {
  const auto middle = ids.insert(ids.end(), more.begin(), more.end());
  std::inplace_merge(ids.begin(), middle, ids.end());
}

// What else of the base is there in vain because of the amendments, and which of them are of documents that
// have to be put into the delta under other sources.
struct BaseChanges {
  Gone gone;
  std::map<std::string, Amendment> moved;
};

Result<BaseChanges> changes_of_base(const fs::path& live, const Changes& changes) {
  auto gone = index::read_gone(live);
  if (!gone) return tl::unexpected(gone.error());
  return index::guarded([&] {
    const Xapian::Database resolutions(index::resolutions_path(live).string());
    const Xapian::Database paragraphs(index::paragraphs_path(live).string());
    BaseChanges result{std::move(*gone), {}};
    for (const auto& [key, sources] : changes.live) {
      const std::string term = index::key_term(key);
      const Ids ids = ids_with(resolutions, term, result.gone.resolutions);
      if (ids.empty()) continue;
      add_ids(result.gone.paragraphs, ids_with(paragraphs, term, result.gone.paragraphs));
      add_ids(result.gone.resolutions, ids);
      if (sources) result.moved.emplace(key, sources);
    }
    return result;
  });
}

Result<size_t> count_resolutions(const fs::path& pair) {
  return index::guarded(
      [&]() -> size_t { return Xapian::Database(index::resolutions_path(pair).string()).get_doccount(); });
}

Result<size_t> count_added(const fs::path& live, const Changes& changes) {
  std::vector<fs::path> pairs = changes.segments;
  if (fs::exists(index::delta_path(live))) pairs.push_back(index::delta_path(live));
  size_t added = 0;
  for (const fs::path& pair : pairs) {
    const auto count = count_resolutions(pair);
    if (!count) return count;
    added += *count;
  }
  return added;
}

Result<bool> fits_in_delta(const fs::path& live, const Changes& changes, const BaseChanges& of_base,
                           const Layering& layering) {
  const auto base = count_resolutions(live);
  if (!base) return tl::unexpected(base.error());
  const auto added = count_added(live, changes);
  if (!added) return tl::unexpected(added.error());
  const auto share = [&](size_t count) { return static_cast<double>(count) / static_cast<double>(*base); };
  return *base > 0 && share(of_base.gone.resolutions.size()) <= layering.most_gone &&
         share(*added + of_base.moved.size()) <= layering.most_added;
}

Result<void> write_delta(const fs::path& live, const Changes& changes, const BaseChanges& of_base,
                         const WorkFolder& work) {
  const auto delta = amended_delta(live, changes, work);
  if (!delta) return tl::unexpected(delta.error());
  std::vector<fs::path> inputs = changes.segments;
  if (*delta) inputs.insert(inputs.begin(), **delta);
  if (!of_base.moved.empty()) {
    const fs::path moved = work.writing_path() / "moved";
    if (auto done = copy_amended(live, of_base.moved, moved); !done) return done;
    inputs.push_back(moved);
  }
  const fs::path output = index::delta_path(work.path());
  std::error_code error;
  fs::create_directories(output, error);
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot create {}: {}", output.native(), error.message()));
  }
  return merge(inputs, output, work.writing_path())
      .and_then([&] { return transfer_pair(live, work.path(), Transfer::kLink); })
      .and_then([&] { return index::write_gone(work.path(), of_base.gone); });
}

}  // namespace

Result<void> drop_unknown(const fs::path& live, Changes& changes) {
  if (changes.live.empty()) return {};
  const auto units = index::open_units(live);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&] {
    std::erase_if(changes.live, [&](const auto& amendment) {
      return !units->resolutions.has(index::key_term(amendment.first));
    });
  });
}

Result<void> write_changes(const fs::path& live, const Changes& changes, const Layering& layering,
                           const WorkFolder& work) {
  const auto of_base = changes_of_base(live, changes);
  if (!of_base) return tl::unexpected(of_base.error());
  const auto fits = fits_in_delta(live, changes, *of_base, layering);
  if (!fits) return tl::unexpected(fits.error());
  return *fits ? write_delta(live, changes, *of_base, work) : write_whole(live, changes, work);
}

Result<void> write_whole(const fs::path& live, const Changes& changes, const WorkFolder& work) {
  const auto gone = index::read_gone(live);
  if (!gone) return tl::unexpected(gone.error());
  const auto base = amended(live, *gone, changes, work.writing_path() / "base");
  if (!base) return tl::unexpected(base.error());
  const auto delta = amended_delta(live, changes, work);
  if (!delta) return tl::unexpected(delta.error());
  std::vector<fs::path> inputs = {*base};
  if (*delta) inputs.push_back(**delta);
  inputs.insert(inputs.end(), changes.segments.begin(), changes.segments.end());
  return merge(inputs, work.path(), work.writing_path());
}

}  // namespace disarm::build
