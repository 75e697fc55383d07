#include "indexer/build/plan.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "indexer/source/content_hash.h"
#include "indexer/source/difference.h"

namespace disarm::build {
namespace {

using EntriesByPath = std::map<std::string_view, const SourceEntry*>;

class Planner {
 public:
  explicit Planner(const PlanInput& input) : input_(input) {
    for (const SourceEntry& entry : input.known) {
      if (is_below_a_root(entry.file.path)) sort_in(entry);
    }
  }

  Plan run() {
    const auto difference = source::compare(comparable_, input_.scan.files);
    for (const auto& file : difference.added) {
      ++plan_.added;
      plan_.reads.push_back({file, ""});
    }
    for (const auto& file : difference.modified) {
      plan_modified(file, *known_.at(file.path));
    }
    for (const auto& file : difference.unchanged) {
      plan_unchanged(*known_.at(file.path));
    }
    for (const std::string& path : difference.removed) {
      plan_.removed.push_back(*known_.at(path));
    }
    for (const auto& failure : input_.scan.failures) {
      plan_failure(failure);
    }
    std::ranges::sort(plan_.reads, {}, [](const PlannedRead& read) { return read.file.path; });
    return std::move(plan_);
  }

 private:
  bool is_below_a_root(std::string_view path) const {
    return std::ranges::any_of(input_.roots,
                               [&](const auto& root) { return source::is_at_or_below(path, root); });
  }

  void sort_in(const SourceEntry& entry) {
    const std::string& path = entry.file.path;
    for (const auto& failure : input_.scan.failures) {
      if (!source::is_at_or_below(path, failure.path)) continue;
      if (path != failure.path) return keep(entry);
      known_.emplace(path, &entry);
      return;  // has its own turn in plan_failure()
    }
    known_.emplace(path, &entry);
    comparable_.push_back(entry.file);
  }

  void keep(const SourceEntry& entry) {
    ++plan_.unchanged;
    if (entry.outcome == Outcome::kFailed) ++plan_.known_failures;
  }

  void read_again(const source::SourceFile& file, const SourceEntry& entry) {
    ++plan_.changed;
    plan_.reads.push_back({file, entry.document_key});
  }

  bool failed_in_another_version(const SourceEntry& entry) const {
    return entry.outcome == Outcome::kFailed && entry.program_version != input_.program_version;
  }

  void plan_modified(const source::SourceFile& file, const SourceEntry& entry) {
    const bool may_be_same =
        file.size == entry.file.size && !entry.hash.empty() && !failed_in_another_version(entry);
    if (!may_be_same || source::hash_file(file.path) != entry.hash) return read_again(file, entry);
    keep(entry);
    plan_.touched.push_back(entry);
    plan_.touched.back().file = file;
  }

  void plan_unchanged(const SourceEntry& entry) {
    // A file that could not be opened may have got other permissions, which no time tells.
    const bool is_readable_now = entry.hash.empty() && source::hash_file(entry.file.path).has_value();
    if (is_readable_now || failed_in_another_version(entry)) return read_again(entry.file, entry);
    keep(entry);
  }

  void plan_failure(const source::ScanFailure& failure) {
    const auto known = known_.find(failure.path);
    if (known == known_.end()) {
      ++plan_.added;
      plan_.failures.push_back({failure, ""});
    } else if (known->second->reason == failure.error.message) {
      keep(*known->second);
    } else {
      ++plan_.changed;
      plan_.failures.push_back({failure, known->second->document_key});
    }
  }

  const PlanInput& input_;
  EntriesByPath known_;                         // below the roots
  std::vector<source::SourceFile> comparable_;  // of those, what the scan could have met
  Plan plan_;
};

}  // namespace

Plan make_plan(const PlanInput& input) {
  return Planner(input).run();
}

}  // namespace disarm::build
