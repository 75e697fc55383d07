#include "indexer/build/ledger.h"

#include <algorithm>
#include <utility>

#include "common/archive/locator.h"
#include "common/undoc/symbol.h"

namespace disarm::build {
namespace {

using read::MetSource;

// A change less than this after the last look may have left no trace in a file's times: the clock of file
// systems is coarse, that of some by whole seconds.
constexpr int64_t kClockTick = 20'000'000;
constexpr int64_t kSecond = 1'000'000'000;

bool is_racy(const source::SourceFile& file, int64_t looked_ns) {
  const int64_t latest = std::max(file.mtime_ns, file.ctime_ns);
  const bool has_whole_seconds = file.mtime_ns % kSecond == 0 && file.ctime_ns % kSecond == 0;
  return latest + (has_whole_seconds ? 2 * kSecond : kClockTick) >= looked_ns;
}

// The same bytes are the same documents unless the name has a say: in the format, or in the symbol.
bool are_read_alike(const std::string& locator, const std::string& other) {
  const std::filesystem::path name = archive::source_name(locator);
  const std::filesystem::path other_name = archive::source_name(other);
  if (name == other_name) return true;
  const auto symbol = undoc::parse_symbol(name.native());
  const auto other_symbol = undoc::parse_symbol(other_name.native());
  return name.extension() == other_name.extension() &&
         (symbol ? symbol->canonical : "") == (other_symbol ? other_symbol->canonical : "");
}

std::vector<index::SourceRecord> to_records(const std::vector<Holder>& holders) {
  std::vector<index::SourceRecord> records;
  records.reserve(holders.size());
  for (const Holder& holder : holders) {
    records.push_back({holder.locator, holder.format, holder.characters, holder.hash});
  }
  return records;
}

}  // namespace

Ledger::Ledger(Catalogue& catalogue, ReadingState state, int64_t started_ns)
    : catalogue_(catalogue), state_(std::move(state)), started_ns_(started_ns) {}

Result<void> Ledger::begin(const Plan& plan) {
  const std::lock_guard lock(mutex_);
  vanished_.insert(plan.vanished.begin(), plan.vanished.end());
  outcomes_.unchanged = plan.unchanged;
  known_failures_ = plan.known_failures;
  for (const SourceEntry& entry : plan.told) {
    has_changes_ = true;
    ++(entry.outcome == Outcome::kFailed ? outcomes_.failed : outcomes_.skipped);
    auto done = replace_holdings(entry.locator, {}).and_then([&] { return catalogue_.put(entry); });
    if (!done) return done;
  }
  return {};
}

SourceEntry Ledger::entry_of(const PlannedRead& read, const MetSource& source) const {
  SourceEntry entry{.locator = source.locator, .hash = source.hash};
  if (source.locator == read.locator) {
    entry.file = read.file;
    entry.file.path.clear();
    entry.is_racy = is_racy(read.file, started_ns_);
  } else {
    entry.container = read.locator;
    entry.file.size = source.size;
  }
  entry.program_version = state_.program_version;
  entry.reading_version = state_.reading_version;
  entry.tools = state_.tools;
  return entry;
}

void Ledger::count_met(const std::optional<SourceEntry>& known, const MetSource& source) {
  has_changes_ = true;
  if (!known) {
    ++changes_.added;
  } else if (known->hash != source.hash) {
    ++changes_.changed;
  }
}

Result<bool> Ledger::wants(const PlannedRead& read, const MetSource& source) {
  const std::lock_guard lock(mutex_);
  bytes_read_ += source.size;
  auto known = catalogue_.find(source.locator);
  if (!known) return tl::unexpected(known.error());
  const bool is_same = *known && (*known)->hash == source.hash;
  const bool is_good = is_same && !is_outdated(**known, state_) && !(source.is_archive && read.is_forced);
  if (is_good) return keep_known(read, source, **known);
  if (source.is_archive) return true;
  const auto twin = find_twin(source);
  if (!twin) return tl::unexpected(twin.error());
  if (!*twin) return true;
  return adopt(read, source, **twin).map([] { return false; });
}

// The same content at other times: not a change. Returns that it is not wanted.
Result<bool> Ledger::keep_known(const PlannedRead& read, const MetSource& source, SourceEntry known) {
  size_t members = 0;
  if (source.is_archive) {
    const auto count = catalogue_.count_members(source.locator);
    if (!count) return tl::unexpected(count.error());
    members = *count;
    unchanged_archives_.insert(source.locator);
  }
  outcomes_.unchanged += 1 + members;
  if (known.outcome == Outcome::kFailed) ++known_failures_;
  const SourceEntry now = entry_of(read, source);
  known.container = now.container;
  known.file = now.file;
  known.is_racy = now.is_racy;
  return catalogue_.put(known).map([] { return false; });
}

// A source with the same bytes whose documents are known, as this program would read them.
Result<std::optional<SourceEntry>> Ledger::find_twin(const MetSource& source) {
  return catalogue_.find_twin(
      {.hash = source.hash,
       .locator = source.locator,
       .reading_version = state_.reading_version,
       .met_now = state_.full,
       .accepts = [&](const std::string& locator) { return are_read_alike(locator, source.locator); }});
}

Result<void> Ledger::adopt(const PlannedRead& read, const MetSource& source, const SourceEntry& twin) {
  const auto known = catalogue_.find(source.locator);
  if (!known) return tl::unexpected(known.error());
  const auto holdings = catalogue_.holdings_of(twin.locator);
  if (!holdings) return tl::unexpected(holdings.error());
  SourceEntry entry = entry_of(read, source);
  entry.format = twin.format;
  if (vanished_.erase(twin.locator) > 0) {
    has_changes_ = true;
    ++changes_.moved;
    ++outcomes_.indexed;
    if (auto done = catalogue_.remove(twin.locator); !done) return done;
  } else {
    count_met(*known, source);
    ++outcomes_.duplicates;
    entry.outcome = Outcome::kDuplicate;
    entry.original = twin.original.empty() ? twin.locator : twin.original;
  }
  for (const Holding& holding : *holdings) unsettled_.insert(holding.key);
  return replace_holdings(source.locator, *holdings).and_then([&] { return catalogue_.put(entry); });
}

Result<std::vector<index::ResolutionRecord>> Ledger::take(const PlannedRead& read, const MetSource& source,
                                                          Result<read::Reading> reading) {
  const std::lock_guard lock(mutex_);
  if (!reading) {
    return record_failure(read, source, reading.error()).map([] {
      return std::vector<index::ResolutionRecord>();
    });
  }
  // Two threads may have met the same bytes at the same time.
  const auto twin = find_twin(source);
  if (!twin) return tl::unexpected(twin.error());
  if (*twin) {
    return adopt(read, source, **twin).map([] { return std::vector<index::ResolutionRecord>(); });
  }
  return record_documents(read, source, std::move(*reading));
}

Result<void> Ledger::record_failure(const PlannedRead& read, const MetSource& source, const Error& error) {
  const auto known = catalogue_.find(source.locator);
  if (!known) return tl::unexpected(known.error());
  SourceEntry entry = entry_of(read, source);
  entry.outcome = error.code == ErrorCode::kNoDocument ? Outcome::kSkipped : Outcome::kFailed;
  entry.reason = error.message;
  entry.hint = error.hint;
  const bool is_known = *known && (*known)->outcome == entry.outcome && (*known)->hash == entry.hash &&
                        (*known)->reason == entry.reason && !is_outdated(**known, state_);
  if (is_known) {
    ++outcomes_.unchanged;
    if (entry.outcome == Outcome::kFailed) ++known_failures_;
  } else {
    count_met(*known, source);
    ++(entry.outcome == Outcome::kFailed ? outcomes_.failed : outcomes_.skipped);
  }
  return replace_holdings(source.locator, {}).and_then([&] { return catalogue_.put(entry); });
}

Result<std::vector<index::ResolutionRecord>> Ledger::record_documents(const PlannedRead& read,
                                                                      const MetSource& source,
                                                                      read::Reading reading) {
  const auto known = catalogue_.find(source.locator);
  if (!known) return tl::unexpected(known.error());
  count_met(*known, source);
  ++outcomes_.indexed;
  SourceEntry entry = entry_of(read, source);
  entry.format = reading.format;
  const auto keys = document_keys(reading.documents, source.hash);
  std::vector<Holding> holdings;
  for (size_t i = 0; i < keys.size(); ++i)
    holdings.push_back({keys[i], count_characters(reading.documents[i])});
  auto recorded = replace_holdings(source.locator, holdings).and_then([&] { return catalogue_.put(entry); });
  if (!recorded) return tl::unexpected(recorded.error());

  std::vector<index::ResolutionRecord> records;
  for (size_t i = 0; i < keys.size(); ++i) {
    const auto is_sole = is_sole_holder(keys[i]);
    if (!is_sole) return tl::unexpected(is_sole.error());
    if (!*is_sole) {
      unsettled_.insert(keys[i]);
      continue;
    }
    const undoc::Document& document = reading.documents[i];
    const auto before = catalogue_.find_document(keys[i]);
    if (!before) return tl::unexpected(before.error());
    if (*before) amendments_.live[keys[i]] = std::nullopt;
    auto put = catalogue_.put_document(describe(keys[i], document, source.hash));
    if (!put) return tl::unexpected(put.error());
    records.push_back({keys[i],
                       std::move(reading.documents[i]),
                       {{source.locator, reading.format, holdings[i].characters, source.hash}}});
  }
  return records;
}

// Whether one source alone holds the document, so that nothing has to be awaited.
Result<bool> Ledger::is_sole_holder(const std::string& key) {
  if (unsettled_.contains(key)) return false;
  const auto holders = catalogue_.holders_of(key);
  if (!holders) return tl::unexpected(holders.error());
  return std::ranges::count_if(
             *holders, [&](const Holder& holder) { return !vanished_.contains(holder.locator); }) == 1;
}

Result<void> Ledger::pass_over(const PlannedRead& read, const MetSource& source, const std::string& reason) {
  return take(read, source, fail(ErrorCode::kNoDocument, reason)).map([](auto&&) {});
}

Result<void> Ledger::replace_holdings(const std::string& locator, const std::vector<Holding>& holdings) {
  const auto old = catalogue_.holdings_of(locator);
  if (!old) return tl::unexpected(old.error());
  for (const Holding& holding : *old) {
    const bool stays = std::ranges::find(holdings, holding.key, &Holding::key) != holdings.end();
    if (!stays) unsettled_.insert(holding.key);
  }
  if (old->empty() && holdings.empty()) return {};
  return catalogue_.set_holdings(locator, holdings);
}

Result<void> Ledger::remove_source(const std::string& locator) {
  has_changes_ = true;
  ++changes_.removed;
  const auto holdings = catalogue_.holdings_of(locator);
  if (!holdings) return tl::unexpected(holdings.error());
  for (const Holding& holding : *holdings) {
    // What this run has written does not name sources that have vanished.
    if (!written_.contains(holding.key)) unsettled_.insert(holding.key);
  }
  return catalogue_.remove(locator);
}

Result<void> Ledger::finish(const PlannedRead& read) {
  const std::lock_guard lock(mutex_);
  if (unchanged_archives_.erase(read.locator) > 0) return {};
  const auto gone = catalogue_.members_not_met(read.locator);
  if (!gone) return tl::unexpected(gone.error());
  for (const std::string& member : *gone) {
    vanished_.insert(member);
    has_changes_ = true;
  }
  return {};
}

void Ledger::note_written(const std::string& key, SegmentNumber segment) {
  const std::lock_guard lock(mutex_);
  written_[key] = segment;
}

Result<void> Ledger::forget_vanished() {
  const std::lock_guard lock(mutex_);
  for (const std::string& locator : std::exchange(vanished_, {})) {
    if (auto done = remove_source(locator); !done) return done;
  }
  return {};
}

Result<std::vector<Reread>> Ledger::settle() {
  const std::lock_guard lock(mutex_);
  std::vector<Reread> rereads;
  for (const std::string& key : std::exchange(unsettled_, {})) {
    auto reread = settle_one(key);
    if (!reread) return tl::unexpected(reread.error());
    if (*reread) rereads.push_back(std::move(**reread));
  }
  return rereads;
}

// What has to be read; nothing when the key is settled.
Result<std::optional<Reread>> Ledger::settle_one(const std::string& key) {
  auto holders = catalogue_.holders_of(key);
  if (!holders) return tl::unexpected(holders.error());
  const auto document = catalogue_.find_document(key);
  if (!document) return tl::unexpected(document.error());
  if (holders->empty()) {
    if (*document) ++removed_documents_;
    amend(key, std::nullopt);
    return catalogue_.remove_document(key).map([] { return std::optional<Reread>(); });
  }
  // The reading in the index is of the fullest source, and this program would read it the same way.
  const bool is_good = *document && (*document)->content_hash == holders->front().hash &&
                       (*document)->reading_version == state_.reading_version &&
                       (written_.contains(key) || !state_.full);
  if (!is_good) return std::optional(Reread{key, std::move(*holders)});
  amend(key, to_records(*holders));
  return std::nullopt;
}

// Whatever the run has written of a document is in a segment; what it has not, in the live generation.
void Ledger::amend(const std::string& key, Amendment amendment) {
  const auto written = written_.find(key);
  if (written == written_.end()) {
    amendments_.live[key] = std::move(amendment);
  } else {
    amendments_.segments[written->second][key] = std::move(amendment);
  }
}

Result<index::ResolutionRecord> Ledger::settled(const Reread& reread, undoc::Document document) {
  const std::lock_guard lock(mutex_);
  amend(reread.key, std::nullopt);
  written_.erase(reread.key);  // what was there is amended; what comes now is new
  amendments_.live[reread.key] = std::nullopt;
  auto put = catalogue_.put_document(describe(reread.key, document, reread.holders.front().hash));
  if (!put) return tl::unexpected(put.error());
  return index::ResolutionRecord{reread.key, std::move(document), to_records(reread.holders)};
}

Result<void> Ledger::lost(const Reread& reread) {
  const std::lock_guard lock(mutex_);
  const std::string& locator = reread.holders.front().locator;
  auto entry = catalogue_.find(locator);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return {};
  (*entry)->outcome = Outcome::kFailed;
  (*entry)->reason = "the file changed while the index was being built";
  (*entry)->hint = "update the index again";
  (*entry)->hash.clear();  // so that the next run reads it again
  (*entry)->original.clear();
  unsettled_.insert(reread.key);
  return replace_holdings(locator, {}).and_then([&] { return catalogue_.put(**entry); });
}

Amendments Ledger::take_amendments() {
  const std::lock_guard lock(mutex_);
  return std::exchange(amendments_, {});
}

bool Ledger::has_changes() {
  const std::lock_guard lock(mutex_);
  return has_changes_;
}

size_t Ledger::removed_documents() {
  const std::lock_guard lock(mutex_);
  return removed_documents_;
}

OutcomeCounts Ledger::outcomes() {
  const std::lock_guard lock(mutex_);
  return outcomes_;
}

ChangeCounts Ledger::changes() {
  const std::lock_guard lock(mutex_);
  return changes_;
}

size_t Ledger::known_failures() {
  const std::lock_guard lock(mutex_);
  return known_failures_;
}

uint64_t Ledger::bytes_read() {
  const std::lock_guard lock(mutex_);
  return bytes_read_;
}

}  // namespace disarm::build
