#include "indexer/build/update.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "common/base/time.h"
#include "common/base/version.h"
#include "common/index/generation.h"
#include "indexer/build/apply.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/check.h"
#include "indexer/build/index_writer.h"
#include "indexer/build/plan.h"
#include "indexer/build/work_folder.h"
#include "indexer/build/writer_lock.h"
#include "indexer/source/scan.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// The generation that an update starts from; all empty when there is none.
struct LiveIndex {
  std::optional<int> number;
  index::Manifest manifest;
  std::vector<SourceEntry> sources;
};

Result<LiveIndex> read_live_index(const fs::path& index) {
  LiveIndex live;
  const auto number = index::live_generation(index);
  if (!number) return tl::unexpected(number.error());
  if (!*number) return live;
  live.number = *number;
  const fs::path generation = index::generation_path(index, **number);
  auto manifest = index::read_manifest(generation);
  if (!manifest) return tl::unexpected(manifest.error());
  live.manifest = std::move(*manifest);
  auto sources =
      Catalogue::open_read_only(index::catalogue_path(generation)).and_then([](Catalogue&& catalogue) {
        return catalogue.sources();
      });
  if (!sources) return tl::unexpected(sources.error());
  live.sources = std::move(*sources);
  return live;
}

Result<void> make_folders(const fs::path& index) {
  std::error_code error;
  fs::create_directories(index::generations_path(index), error);
  if (!error) return {};
  return fail(ErrorCode::kIo, fmt::format("cannot create {}: {}", index.native(), error.message()));
}

// One run under the writer lock.
class Update {
 public:
  Update(const UpdateOptions& options, UpdateObserver& observer)
      : options_(options), observer_(observer), started_(utc_now_text()) {
    for (const fs::path& path : options.paths) {
      roots_.push_back(source::source_path(path));
    }
  }

  Result<UpdateReport> run() {
    auto live = read_live_index(options_.index);
    if (!live) return tl::unexpected(live.error());
    const auto scan = source::scan({options_.paths, options_.index});
    if (!scan) return tl::unexpected(scan.error());
    const Plan plan = make_plan({live->sources, roots_, *scan, kProgramVersion});
    report_plan(plan);
    if (plan.is_empty()) return report_unchanged(*live);
    auto published = build_and_publish(plan, live->number);
    if (!published) return tl::unexpected(published.error());
    return report_;
  }

 private:
  void report_plan(const Plan& plan) {
    report_.added = plan.added;
    report_.changed = plan.changed;
    report_.removed = plan.removed.size();
    report_.unchanged = plan.unchanged;
    report_.failed = plan.known_failures;
    for (const PlannedRead& read : plan.reads) {
      report_.bytes += read.file.size;
    }
  }

  UpdateReport report_unchanged(const LiveIndex& live) {
    report_.generation = live.number.value_or(0);
    report_.resolutions = live.manifest.resolutions;
    report_.paragraphs = live.manifest.paragraphs;
    return report_;
  }

  Result<void> build_and_publish(const Plan& plan, std::optional<int> live) {
    auto work = WorkFolder::create(options_.index, live);
    if (!work) return tl::unexpected(work.error());
    const auto counts = build(plan, *work, live.has_value());
    if (!counts) return tl::unexpected(counts.error());
    if (auto described = describe(work->path(), *counts, live); !described) return described;
    if (auto sound = require_sound(work->path()); !sound) return sound;
    const auto number = work->publish(options_.keep);
    if (!number) return tl::unexpected(number.error());
    report_.published = true;
    report_.generation = *number;
    return {};
  }

  // Fills the work folder with the databases and the catalogue of the new generation.
  Result<CatalogueCounts> build(const Plan& plan, const WorkFolder& work, bool has_live) {
    const fs::path path = index::catalogue_path(work.path());
    auto catalogue = has_live ? Catalogue::open(path) : Catalogue::create(path);
    if (!catalogue) return tl::unexpected(catalogue.error());
    auto writer = IndexWriter::open(work.writing_path());
    if (!writer) return tl::unexpected(writer.error());
    return PlanApplication({*catalogue, *writer}, options_.reader, observer_)
        .run(plan)
        .and_then([&] { return finish_catalogue(*catalogue); })
        .and_then([&] { return writer->compact_into(work.path()); })
        .and_then([&] { return catalogue->counts(); });
  }

  Result<void> finish_catalogue(Catalogue& catalogue) {
    const auto failures = catalogue.failures();
    if (!failures) return tl::unexpected(failures.error());
    report_.failed = static_cast<size_t>(std::ranges::count_if(
        *failures, [&](const SourceEntry& entry) { return is_below_a_root(entry.file.path); }));
    return catalogue
        .add_run({started_, utc_now_text(), report_.added, report_.changed, report_.removed,
                  report_.unchanged, report_.failed, kProgramVersion})
        .and_then([&] { return catalogue.commit(); });
  }

  bool is_below_a_root(std::string_view path) const {
    return std::ranges::any_of(roots_, [&](const auto& root) { return source::is_at_or_below(path, root); });
  }

  Result<void> describe(const fs::path& generation, const CatalogueCounts& counts, std::optional<int> live) {
    index::Manifest manifest = index::current_manifest();
    manifest.resolutions = report_.resolutions = counts.documents;
    manifest.paragraphs = report_.paragraphs = counts.paragraphs;
    manifest.previous = live;
    return index::write_manifest(generation, manifest);
  }

  const UpdateOptions& options_;
  UpdateObserver& observer_;
  std::string started_;
  std::vector<std::string> roots_;
  UpdateReport report_;
};

}  // namespace

Result<UpdateReport> update(const UpdateOptions& options, UpdateObserver& observer) {
  // A mistyped path must not even make an empty index.
  if (auto there = source::check_roots(options.paths); !there) return tl::unexpected(there.error());
  if (auto made = make_folders(options.index); !made) return tl::unexpected(made.error());
  const auto lock = WriterLock::acquire(options.index, options.lock_timeout);
  if (!lock) return tl::unexpected(lock.error());
  if (auto tidy = remove_leftovers(options.index); !tidy) return tl::unexpected(tidy.error());
  return Update(options, observer).run();
}

}  // namespace disarm::build
