#include "indexer/build/update.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "common/base/threads.h"
#include "common/base/time.h"
#include "common/base/version.h"
#include "common/index/generation.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/declare.h"
#include "indexer/build/guard.h"
#include "indexer/build/lanes.h"
#include "indexer/build/layers.h"
#include "indexer/build/ledger.h"
#include "indexer/build/merge.h"
#include "indexer/build/plan.h"
#include "indexer/build/seal.h"
#include "indexer/build/segment.h"
#include "indexer/build/work_folder.h"
#include "indexer/build/writer_lock.h"
#include "indexer/source/scan.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

int64_t now_ns() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

// The generation that an update starts from; empty when there is none.
struct LiveIndex {
  std::optional<int> number;
  index::Manifest manifest;
};

Result<LiveIndex> read_live_index(const fs::path& index) {
  LiveIndex live;
  const auto number = index::live_generation(index);
  if (!number) return tl::unexpected(number.error());
  if (!*number) return live;
  live.number = *number;
  auto manifest = index::read_manifest(index::generation_path(index, **number));
  if (!manifest) return tl::unexpected(manifest.error());
  live.manifest = std::move(*manifest);
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
      : options_(options),
        observer_(observer),
        begin_(Clock::now()),
        started_ns_(now_ns()),
        state_{kProgramVersion, read::kReadingVersion, options.tools, options.full, options.retry_failed} {
    report_.run.started = utc_now_text();
    report_.run.program_version = kProgramVersion;
  }

  Result<UpdateReport> run() {
    auto live = read_live_index(options_.index);
    if (!live) return tl::unexpected(live.error());
    live_ = std::move(*live);
    const auto plan = look();
    if (!plan) return tl::unexpected(plan.error());
    report_.run.note = plan->note;
    report_.run.outcomes.unchanged = plan->unchanged;
    report_.run.known_failures = plan->known_failures;
    if (auto done = look_at_declarations(); !done) return tl::unexpected(done.error());
    if (plan->is_empty() && undeclared_.empty()) return unchanged();
    return build(*plan);
  }

  Result<UpdateReport> forget(const SourceChoice& choose) {
    auto live = read_live_index(options_.index);
    if (!live) return tl::unexpected(live.error());
    if (!live->number) return tl::unexpected(index::no_index(options_.index));
    live_ = std::move(*live);
    if (auto done = look_at_declarations(); !done) return tl::unexpected(done.error());
    auto chosen =
        Catalogue::open_read_only(index::catalogue_path(live_path())).and_then([&](Catalogue&& catalogue) {
          return choose(catalogue);
        });
    if (!chosen) return tl::unexpected(chosen.error());
    Plan plan;
    plan.vanished = std::move(*chosen);
    return build(plan);
  }

 private:
  // Compares what is on disk with what the index knows.
  Result<Plan> look() {
    PlanInput input;
    source::ScanOptions scan_options = options_.scan;
    scan_options.excluded = options_.index;
    for (const fs::path& path : scan_options.listed) input.roots.push_back(source::source_path(path));
    const size_t listed = input.roots.size();
    for (const fs::path& path : options_.paths) {
      input.roots.push_back(source::source_path(path));
      // A path that is missing, and may be, has lost all its sources.
      if (!options_.allow_removals || fs::exists(path)) scan_options.roots.push_back(path);
    }
    auto scan = source::scan(scan_options);
    if (!scan) return tl::unexpected(scan.error());
    input.scan = std::move(*scan);
    input.state = state_;
    const auto empty_roots = find_empty_roots(input, listed);

    std::optional<Catalogue> catalogue;
    if (live_.number) {
      auto opened = Catalogue::open_read_only(index::catalogue_path(live_path()));
      if (!opened) return tl::unexpected(opened.error());
      input.known = &catalogue.emplace(std::move(*opened));
    }
    auto plan = make_plan(std::move(input));
    if (!plan || options_.allow_removals) return plan;
    if (auto safe = check_roots_hold_files(empty_roots, *plan); !safe) return tl::unexpected(safe.error());
    return plan;
  }

  // Of the roots behind the first `listed`: a list is made anew for each run, and may name less than the
  // last.
  static std::vector<std::string> find_empty_roots(const PlanInput& input, size_t listed) {
    std::vector<std::string> empty;
    for (size_t i = listed; i < input.roots.size(); ++i) {
      const std::string& root = input.roots[i];
      const bool holds_files = std::ranges::any_of(input.scan.files, [&](const source::SourceFile& file) {
        return source::is_at_or_below(file.path, root);
      });
      if (!holds_files && input.scan.failures.empty()) empty.push_back(root);
    }
    return empty;
  }

  // What side files say: those of this run, otherwise what the index holds of earlier ones.
  Result<void> look_at_declarations() {
    if (options_.declarations) declarations_ = *options_.declarations;
    if (!live_.number) return {};
    if (!options_.declarations) {
      auto known = read_declarations(live_path());
      if (!known) return tl::unexpected(known.error());
      declarations_ = std::move(*known);
      return {};
    }
    return undeclared(live_path(), declarations_).map([&](DeclaredByKey&& values) {
      undeclared_ = std::move(values);
    });
  }

  fs::path live_path() const { return index::generation_path(options_.index, live_.number.value()); }

  UpdateReport unchanged() {
    report_.generation = live_.number.value_or(0);
    report_.run.documents = live_.manifest.resolutions;
    report_.run.paragraphs = live_.manifest.paragraphs;
    report_.run.finished = utc_now_text();
    report_.run.milliseconds = elapsed();
    return report_;
  }

  Result<UpdateReport> build(const Plan& plan) {
    auto work = WorkFolder::create(options_.index, live_.number);
    if (!work) return tl::unexpected(work.error());
    const fs::path path = index::catalogue_path(work->path());
    auto catalogue = live_.number ? Catalogue::open(path) : Catalogue::create(path);
    if (!catalogue) return tl::unexpected(catalogue.error());

    Ledger ledger(*catalogue, state_, started_ns_);
    // Of what is new in an index that is there something may be taken out again, by later runs.
    Segments segments(work->writing_path(), live_.number ? TermLists::kKept : TermLists::kLeftOut);
    if (auto done = read_sources(plan, ledger, segments); !done) return tl::unexpected(done.error());
    take_counts(ledger);
    if (!ledger.has_changes() && undeclared_.empty()) return unchanged();
    auto number = check_guard(ledger)
                      .and_then([&] { return write_databases(*work, ledger, segments); })
                      .and_then([&] { return keep_declarations(work->path()); })
                      .and_then([&] { return finish_catalogue(*catalogue); })
                      .and_then([&](const CatalogueCounts& counts) {
                        return seal_generation(work->path(), counts, live_.number);
                      })
                      .and_then([&] { return work->publish(options_.keep); });
    if (!number) return tl::unexpected(number.error());
    report_.published = true;
    report_.generation = *number;
    return report_;
  }

  Result<void> read_sources(const Plan& plan, Ledger& ledger, Segments& segments) {
    Lanes lanes({options_.effort, options_.make_reader, declarations_, options_.is_stopped}, ledger,
                segments);
    return ledger.begin(plan)
        .and_then([&] { return read_files(plan, lanes); })
        .and_then([&] { return report_.interrupted ? Result<void>() : ledger.forget_vanished(); })
        .and_then([&] { return settle(ledger, lanes); });
  }

  Result<void> read_files(const Plan& plan, Lanes& lanes) {
    Progress progress;
    progress.total = plan.reads.size();
    for (const PlannedRead& read : plan.reads) progress.bytes_total += read.file.size;
    observer_.on_progress(progress);
    auto done = lanes.read(plan.reads, [&](const PlannedRead& read) {
      ++progress.done;
      progress.bytes_done += read.file.size;
      progress.current = read.file.path;
      observer_.on_progress(progress);
    });
    report_.interrupted = progress.done < progress.total;
    progress.current = {};
    observer_.on_progress(progress);
    return done;
  }

  static Result<void> settle(Ledger& ledger, Lanes& lanes) {
    for (;;) {
      const auto rereads = ledger.settle();
      if (!rereads) return tl::unexpected(rereads.error());
      if (rereads->empty()) return {};
      if (auto done = lanes.reread(*rereads); !done) return done;
    }
  }

  void take_counts(Ledger& ledger) {
    report_.run.outcomes = ledger.outcomes();
    report_.run.changes = ledger.changes();
    report_.run.known_failures = ledger.known_failures();
    report_.run.bytes_read = ledger.bytes_read();
  }

  Result<void> check_guard(Ledger& ledger) const {
    if (options_.allow_removals || !live_.number) return {};
    return check_removals(ledger.removed_documents(), live_.manifest.resolutions, options_.max_removed);
  }

  Result<void> write_databases(const WorkFolder& work, Ledger& ledger, const Segments& segments) {
    Amendments amendments = ledger.take_amendments();
    Changes changes{std::move(amendments.live), undeclared_, segments.paths()};
    if (auto done = amend_segments(segments, amendments.segments); !done) return done;
    if (!live_.number) {
      return merge(changes.segments, work.path(), work.writing_path(), TermLists::kLeftOut);
    }
    return drop_unknown(live_path(), changes).and_then([&] {
      return write_changes(live_path(), changes, options_.layering, options_.effort, work);
    });
  }

  Result<void> amend_segments(const Segments& segments,
                              const std::map<SegmentNumber, AmendmentsByKey>& amendments) const {
    std::atomic<SegmentNumber> next = 0;
    return run_threads(options_.effort.threads, [&]() -> Result<void> {
      for (SegmentNumber number = next++; number < segments.count(); number = next++) {
        const auto amended = amendments.find(number);
        if (amended == amendments.end()) continue;
        auto done = amend(segments.path(number), amended->second, segments.term_lists_of_paragraphs());
        if (!done) return done;
      }
      return {};
    });
  }

  // For documents that come later.
  Result<void> keep_declarations(const fs::path& generation) const {
    if (declarations_.size() == 0 && undeclared_.empty()) return {};
    return write_declarations(generation, declarations_);
  }

  Result<CatalogueCounts> finish_catalogue(Catalogue& catalogue) {
    if (auto done = catalogue.order_duplicates(); !done) return tl::unexpected(done.error());
    auto counts = catalogue.counts();
    if (!counts) return counts;
    report_.run.documents = counts->documents;
    report_.run.paragraphs = counts->paragraphs;
    report_.run.finished = utc_now_text();
    report_.run.milliseconds = elapsed();
    return catalogue.add_run(report_.run).and_then([&] { return catalogue.commit(); }).map([&] {
      return *counts;
    });
  }

  int64_t elapsed() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_).count();
  }

  const UpdateOptions& options_;
  UpdateObserver& observer_;
  Clock::time_point begin_;
  int64_t started_ns_;
  ReadingState state_;
  LiveIndex live_;
  sidefile::Declarations declarations_;
  DeclaredByKey undeclared_;  // what documents of the live index do not hold of this run's side files
  UpdateReport report_;
};

// Runs `work` as the only writer, after clearing up what crashed ones have left.
template <typename Work>
Result<UpdateReport> under_lock(const UpdateOptions& options, Work&& work) {
  const auto lock = WriterLock::acquire(options.index, options.lock_timeout);
  if (!lock) return tl::unexpected(lock.error());
  if (auto tidy = remove_leftovers(options.index); !tidy) return tl::unexpected(tidy.error());
  return work();
}

}  // namespace

Result<UpdateReport> update(const UpdateOptions& options, UpdateObserver& observer) {
  if (!options.allow_removals) {
    // A mistyped path must not even make an empty index.
    if (auto there = source::check_roots(options.paths); !there) return tl::unexpected(there.error());
  }
  if (auto made = make_folders(options.index); !made) return tl::unexpected(made.error());
  return under_lock(options, [&] { return Update(options, observer).run(); });
}

Result<UpdateReport> forget_sources(const UpdateOptions& options, const SourceChoice& choose,
                                    UpdateObserver& observer) {
  if (!fs::is_directory(index::generations_path(options.index)))
    return tl::unexpected(index::no_index(options.index));
  return under_lock(options, [&] { return Update(options, observer).forget(choose); });
}

}  // namespace disarm::build
