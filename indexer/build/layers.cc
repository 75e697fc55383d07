#include "indexer/build/layers.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

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

// The keys of all documents of the live generation that change.
std::set<std::string> changed_keys(const Changes& changes) {
  std::set<std::string> keys;
  for (const auto& [key, amendment] : changes.live) keys.insert(key);
  for (const auto& [key, values] : changes.declared) keys.insert(key);
  return keys;
}

// The record as the new generation has it; nothing: the document goes.
std::optional<index::ResolutionRecord> restated(const Changes& changes, index::ResolutionRecord record) {
  if (const auto amended = changes.live.find(record.key); amended != changes.live.end()) {
    if (!amended->second) return std::nullopt;
    record.sources = *amended->second;
  }
  const auto declared = changes.declared.find(record.key);
  if (declared != changes.declared.end()) record.declared = declared->second;
  return record;
}

// These documents of the live generation as they are now, in pairs of databases.
Result<std::vector<fs::path>> reindex_changed(const fs::path& live, const Ids& ids, const Changes& changes,
                                              const Effort& effort, const WorkFolder& work) {
  const Restate restate = [&](index::ResolutionRecord record) {
    return restated(changes, std::move(record));
  };
  return reindex(live, ids, restate, work.writing_path() / "reindexed", effort);
}

// What the live generation has beside its base, without what changes.
Result<std::optional<fs::path>> unchanged_delta(const fs::path& live, const Changes& changes,
                                                const WorkFolder& work) {
  const fs::path delta = index::delta_path(live);
  if (!fs::exists(delta)) return std::nullopt;
  AmendmentsByKey removals;
  for (const std::string& key : changed_keys(changes)) removals.emplace(key, std::nullopt);
  if (removals.empty()) return delta;
  const fs::path copy = work.writing_path() / "delta";
  return transfer_pair(delta, copy, Transfer::kCopy)
      .and_then([&] { return amend(copy, removals, TermLists::kKept); })
      .map([&] { return std::optional(copy); });
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

// The resolutions of the live generation that change and stay, as index::open_units() counts them.
Result<Ids> restated_ids(const fs::path& live, const Changes& changes) {
  const auto units = index::open_units(live);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&] {
    Ids ids;
    for (const std::string& key : changed_keys(changes)) {
      const auto amended = changes.live.find(key);
      if (amended != changes.live.end() && !amended->second) continue;
      add_ids(ids, units->resolutions.with(index::key_term(key)));
    }
    return ids;
  });
}

// What the base holds in vain when the changes are made.
Result<Gone> gone_after(const fs::path& live, const Changes& changes) {
  auto gone = index::read_gone(live);
  if (!gone) return gone;
  return index::guarded([&] {
    const Xapian::Database resolutions(index::resolutions_path(live).string());
    const Xapian::Database paragraphs(index::paragraphs_path(live).string());
    for (const std::string& key : changed_keys(changes)) {
      const std::string term = index::key_term(key);
      add_ids(gone->resolutions, ids_with(resolutions, term, gone->resolutions));
      add_ids(gone->paragraphs, ids_with(paragraphs, term, gone->paragraphs));
    }
    return std::move(*gone);
  });
}

Result<size_t> count_resolutions(const fs::path& pair) {
  return index::guarded(
      [&]() -> size_t { return Xapian::Database(index::resolutions_path(pair).string()).get_doccount(); });
}

// Of the resolutions that a delta would have.
Result<size_t> count_added(const fs::path& live, const Changes& changes, size_t restated) {
  std::vector<fs::path> pairs = changes.segments;
  if (fs::exists(index::delta_path(live))) pairs.push_back(index::delta_path(live));
  size_t added = restated;
  for (const fs::path& pair : pairs) {
    const auto count = count_resolutions(pair);
    if (!count) return count;
    added += *count;
  }
  return added;
}

// What a delta is made of.
struct DeltaPlan {
  Gone gone;     // of the base
  Ids restated;  // resolutions of the live generation that it holds anew
};

Result<DeltaPlan> plan_delta(const fs::path& live, const Changes& changes) {
  auto gone = gone_after(live, changes);
  if (!gone) return tl::unexpected(gone.error());
  return restated_ids(live, changes).map([&](Ids&& ids) {
    return DeltaPlan{std::move(*gone), std::move(ids)};
  });
}

Result<bool> is_small(const fs::path& live, const Changes& changes, const DeltaPlan& plan,
                      const Layering& layering) {
  const auto base = count_resolutions(live);
  if (!base) return tl::unexpected(base.error());
  const auto added = count_added(live, changes, plan.restated.size());
  if (!added) return tl::unexpected(added.error());
  const auto share = [&](size_t count) { return static_cast<double>(count) / static_cast<double>(*base); };
  return *base > 0 && share(plan.gone.resolutions.size()) <= layering.most_gone &&
         share(*added) <= layering.most_added;
}

Result<void> write_delta(const fs::path& live, const Changes& changes, const DeltaPlan& plan,
                         const Effort& effort, const WorkFolder& work) {
  const auto unchanged = unchanged_delta(live, changes, work);
  if (!unchanged) return tl::unexpected(unchanged.error());
  auto inputs = reindex_changed(live, plan.restated, changes, effort, work);
  if (!inputs) return tl::unexpected(inputs.error());
  if (*unchanged) inputs->push_back(**unchanged);
  inputs->insert(inputs->end(), changes.segments.begin(), changes.segments.end());
  const fs::path output = index::delta_path(work.path());
  std::error_code error;
  fs::create_directories(output, error);
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot create {}: {}", output.native(), error.message()));
  }
  return merge(*inputs, output, work.writing_path(), TermLists::kKept)
      .and_then([&] { return transfer_pair(live, work.path(), Transfer::kLink); })
      .and_then([&] { return index::write_gone(work.path(), plan.gone); });
}

// The pairs of the live generation as they are, when nothing in them is in vain or changes.
std::vector<fs::path> pairs_of(const fs::path& live) {
  std::vector<fs::path> pairs = {live};
  if (fs::exists(index::delta_path(live))) pairs.push_back(index::delta_path(live));
  return pairs;
}

Result<std::vector<fs::path>> reindex_all(const fs::path& live, const Changes& changes, const Effort& effort,
                                          const WorkFolder& work) {
  const auto units = index::open_units(live);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&] { return units->resolutions.with(""); }).and_then([&](const Ids& ids) {
    return reindex_changed(live, ids, changes, effort, work);
  });
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
                           const Effort& effort, const WorkFolder& work) {
  const auto plan = plan_delta(live, changes);
  if (!plan) return tl::unexpected(plan.error());
  const auto small = is_small(live, changes, *plan, layering);
  if (!small) return tl::unexpected(small.error());
  return *small ? write_delta(live, changes, *plan, effort, work) : write_whole(live, changes, effort, work);
}

Result<void> write_whole(const fs::path& live, const Changes& changes, const Effort& effort,
                         const WorkFolder& work) {
  const auto gone = index::read_gone(live);
  if (!gone) return tl::unexpected(gone.error());
  const bool stays_as_it_is = gone->resolutions.empty() && changed_keys(changes).empty();
  auto inputs = stays_as_it_is ? Result<std::vector<fs::path>>(pairs_of(live))
                               : reindex_all(live, changes, effort, work);
  if (!inputs) return tl::unexpected(inputs.error());
  inputs->insert(inputs->end(), changes.segments.begin(), changes.segments.end());
  return merge(*inputs, work.path(), work.writing_path(), TermLists::kLeftOut);
}

}  // namespace disarm::build
