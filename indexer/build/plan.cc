#include "indexer/build/plan.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include "common/archive/locator.h"
#include "indexer/source/roots.h"

namespace disarm::build {
namespace {

std::string path_of(const std::string& locator) {
  // Most locators are the path itself; only escapes have to be read.
  if (locator.find('!') == std::string::npos) return locator;
  const auto parsed = archive::parse_locator(locator);
  return parsed ? parsed->path : locator;
}

bool is_readable(const std::string& path) {
  return ::access(path.c_str(), R_OK) == 0;
}

class Planner {
 public:
  explicit Planner(PlanInput input)
      : input_(std::move(input)), roots_(input_.roots), is_met_(input_.scan.files.size(), false) {}

  Result<Plan> run() {
    if (input_.known != nullptr) {
      if (auto compared = compare(*input_.known); !compared) return tl::unexpected(compared.error());
    }
    plan_new_files();
    plan_new_notices();
    std::ranges::sort(plan_.reads, {},
                      [](const PlannedRead& read) -> const std::string& { return read.file.path; });
    if (plan_.outdated > 0) plan_.note = note();
    return std::move(plan_);
  }

 private:
  Result<void> compare(Catalogue& known) {
    // An archive is read again when one of its members has to be.
    return known
        .for_each_member([&](SourceEntry&& member) {
          if (is_outdated(member, input_.state)) outdated_containers_.insert(std::move(member.container));
        })
        .and_then(
            [&] { return known.for_each_file([&](SourceEntry&& file) { compare_file(std::move(file)); }); })
        .and_then([&] {
          return known.for_each_member([&](SourceEntry&& member) { compare_member(std::move(member)); });
        });
  }

  // The place of the file among those that were scanned. Both lists are in nearly the same order.
  std::optional<size_t> find_file(const std::string& path) {
    const auto& files = input_.scan.files;
    if (next_ < files.size() && files[next_].path == path) return next_++;
    const auto found = std::ranges::lower_bound(files, path, {}, &source::SourceFile::path);
    if (found == files.end() || found->path != path) return std::nullopt;
    next_ = static_cast<size_t>(found - files.begin()) + 1;
    return next_ - 1;
  }

  const source::ScanFailure* failure_above(std::string_view path) const {
    const auto& failures = input_.scan.failures;
    const auto found = std::ranges::find_if(failures, [&](const source::ScanFailure& failure) {
      return source::is_at_or_below(path, failure.path);
    });
    return found == failures.end() ? nullptr : &*found;
  }

  const source::ScanSkip* find_skip(const std::string& path) const {
    const auto& skipped = input_.scan.skipped;
    const auto found = std::ranges::lower_bound(skipped, path, {}, &source::ScanSkip::path);
    return found == skipped.end() || found->path != path ? nullptr : &*found;
  }

  void keep(const SourceEntry& entry) {
    ++plan_.unchanged;
    if (entry.outcome == Outcome::kFailed) ++plan_.known_failures;
  }

  void read(size_t place, bool is_forced) {
    const source::SourceFile& file = input_.scan.files[place];
    plan_.reads.push_back({file, archive::file_locator(file.path), is_forced});
    reading_.insert(plan_.reads.back().locator);
  }

  void compare_file(SourceEntry&& entry) {
    const std::string path = path_of(entry.locator);
    if (!roots_.cover(path)) {
      elsewhere_.insert(std::move(entry.locator));
    } else if (const auto place = find_file(path)) {
      compare_with(*place, entry);
    } else if (const auto* failure = failure_above(path)) {
      compare_with(*failure, path, entry);
    } else if (const auto* skip = find_skip(path)) {
      compare_with(*skip, entry);
    } else {
      vanishing_.insert(entry.locator);
      plan_.vanished.push_back(std::move(entry.locator));
    }
  }

  void compare_with(size_t place, const SourceEntry& entry) {
    is_met_[place] = true;
    source::SourceFile known = entry.file;
    known.path = input_.scan.files[place].path;
    const bool is_outdated_now =
        is_outdated(entry, input_.state) || outdated_containers_.contains(entry.locator);
    if (is_outdated_now) ++plan_.outdated;
    const bool looks_same = known == input_.scan.files[place] && !entry.is_racy;
    // A file that could not be opened may have got other permissions, which its content does not tell.
    const bool may_open_now = entry.hash.empty() && is_readable(known.path);
    if (looks_same && !is_outdated_now && !may_open_now) return keep(entry);
    read(place, is_outdated_now);
  }

  // What stands below a folder that cannot be read may still be there.
  void compare_with(const source::ScanFailure& failure, const std::string& path, const SourceEntry& entry) {
    const bool is_known = failure.path == path && failure.error.message == entry.reason;
    if (is_known) known_notices_.insert(path);
    if (is_known || failure.path != path) keep(entry);
  }

  void compare_with(const source::ScanSkip& skip, const SourceEntry& entry) {
    if (entry.outcome != Outcome::kSkipped || entry.reason != skip.reason) return;
    known_notices_.insert(skip.path);
    keep(entry);
  }

  void compare_member(SourceEntry&& member) {
    if (reading_.contains(member.container) || elsewhere_.contains(member.container)) return;
    if (vanishing_.contains(member.container)) {
      plan_.vanished.push_back(std::move(member.locator));
    } else {
      keep(member);
    }
  }

  void plan_new_files() {
    for (size_t i = 0; i < is_met_.size(); ++i) {
      if (!is_met_[i]) read(i, false);
    }
  }

  void plan_new_notices() {
    for (const source::ScanFailure& failure : input_.scan.failures) {
      tell(failure.path, Outcome::kFailed, failure.error.message, failure.error.hint);
    }
    for (const source::ScanSkip& skip : input_.scan.skipped) {
      tell(skip.path, Outcome::kSkipped, skip.reason, "");
    }
  }

  void tell(const std::string& path, Outcome outcome, const std::string& reason, const std::string& hint) {
    if (known_notices_.contains(path)) return;
    SourceEntry& entry = plan_.told.emplace_back();
    entry.locator = archive::file_locator(path);
    entry.outcome = outcome;
    entry.reason = reason;
    entry.hint = hint;
    entry.program_version = input_.state.program_version;
    entry.reading_version = input_.state.reading_version;
    entry.tools = input_.state.tools;
  }

  std::string note() const {
    if (input_.state.full) return "everything is read again, as asked";
    if (input_.state.retry_failed) return fmt::format("{} files are tried again, as asked", plan_.outdated);
    return fmt::format("{} files are read again: this program or its tools read them differently than before",
                       plan_.outdated);
  }

  PlanInput input_;
  source::Roots roots_;
  std::vector<bool> is_met_;  // of the files of the scan, those that the catalogue knows
  size_t next_ = 0;
  std::unordered_set<std::string> reading_;
  std::unordered_set<std::string> vanishing_;
  std::unordered_set<std::string> elsewhere_;  // not below the roots
  std::unordered_set<std::string> outdated_containers_;
  std::unordered_set<std::string> known_notices_;
  Plan plan_;
};

}  // namespace

bool is_outdated(const SourceEntry& entry, const ReadingState& state) {
  if (state.full || entry.reading_version != state.reading_version) return true;
  if (entry.outcome != Outcome::kFailed) return false;
  return state.retry_failed || entry.program_version != state.program_version || entry.tools != state.tools;
}

Result<Plan> make_plan(PlanInput input) {
  return Planner(std::move(input)).run();
}

}  // namespace disarm::build
