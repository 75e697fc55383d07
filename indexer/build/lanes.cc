#include "indexer/build/lanes.h"

#include <algorithm>
#include <utility>

#include "common/base/threads.h"

namespace disarm::build {
namespace {

// With what side files say of the document.
Result<void> write(index::ResolutionRecord record, const sidefile::Declarations& declarations, Ledger& ledger,
                   SegmentWriter& writer) {
  record.declared = declarations.values_of(record.document.symbol);
  const auto segment = writer.add(record);
  if (!segment) return tl::unexpected(segment.error());
  ledger.note_written(record.key, *segment);
  return {};
}

// Tells the ledger what a file and its members are, and writes what it says.
class FileVisitor : public read::ReadingVisitor {
 public:
  FileVisitor(const PlannedRead& file, const sidefile::Declarations& declarations, Ledger& ledger,
              SegmentWriter& writer)
      : file_(file), declarations_(declarations), ledger_(ledger), writer_(writer) {}

  Result<bool> wants(const read::MetSource& source) override { return ledger_.wants(file_, source); }

  Result<void> take(const read::MetSource& source, Result<read::Reading> reading) override {
    auto records = ledger_.take(file_, source, std::move(reading));
    if (!records) return tl::unexpected(records.error());
    for (index::ResolutionRecord& record : *records) {
      auto written = write(std::move(record), declarations_, ledger_, writer_);
      if (!written) return written;
    }
    return {};
  }

  Result<void> pass_over(const read::MetSource& source, const std::string& reason) override {
    return ledger_.pass_over(file_, source, reason);
  }

 private:
  const PlannedRead& file_;
  const sidefile::Declarations& declarations_;
  Ledger& ledger_;
  SegmentWriter& writer_;
};

// Finds one document in its fullest source.
class DocumentVisitor : public read::ReadingVisitor {
 public:
  explicit DocumentVisitor(const Reread& reread) : reread_(reread) {}

  Result<bool> wants(const read::MetSource& source) override {
    return source.hash == reread_.holders.front().hash;
  }

  Result<void> take(const read::MetSource& source, Result<read::Reading> reading) override {
    if (!reading) return {};
    const auto keys = document_keys(reading->documents, source.hash);
    const auto found = std::ranges::find(keys, reread_.key);
    if (found != keys.end())
      document = std::move(reading->documents[static_cast<size_t>(found - keys.begin())]);
    return {};
  }

  Result<void> pass_over(const read::MetSource&, const std::string&) override { return {}; }

  std::optional<undoc::Document> document;

 private:
  const Reread& reread_;
};

}  // namespace

Lanes::Lanes(LaneOptions options, Ledger& ledger, Segments& segments)
    : options_(std::move(options)), ledger_(ledger), segments_(segments) {}

Result<void> Lanes::read(const std::vector<PlannedRead>& reads,
                         const std::function<void(const PlannedRead&)>& on_done) {
  std::mutex done_mutex;
  return run(
      reads.size(), true, [&](size_t item, read::Reader& reader, SegmentWriter& writer) -> Result<void> {
        const PlannedRead& file = reads[item];
        FileVisitor visitor(file, options_.declarations, ledger_, writer);
        return reader.read({file.locator}, visitor).and_then([&] { return ledger_.finish(file); }).map([&] {
          const std::lock_guard lock(done_mutex);
          on_done(file);
        });
      });
}

Result<void> Lanes::reread(const std::vector<Reread>& rereads) {
  return run(rereads.size(), false,
             [&](size_t item, read::Reader& reader, SegmentWriter& writer) -> Result<void> {
               const Reread& reread = rereads[item];
               DocumentVisitor visitor(reread);
               auto done = reader.read({reread.holders.front().locator}, visitor);
               if (!done) return done;
               if (!visitor.document) return ledger_.lost(reread);
               auto record = ledger_.settled(reread, std::move(*visitor.document));
               if (!record) return tl::unexpected(record.error());
               return write(std::move(*record), options_.declarations, ledger_, writer);
             });
}

Result<void> Lanes::run(size_t items, bool can_be_stopped, const Work& work) {
  next_ = 0;
  has_failed_ = false;
  return run_threads(std::min(options_.effort.threads, items),
                     [&] { return run_lane(items, can_be_stopped, work); });
}

Result<void> Lanes::run_lane(size_t items, bool can_be_stopped, const Work& work) {
  const auto reader = options_.make_reader();
  SegmentWriter writer(segments_, options_.effort.segment_bytes);
  const auto is_stopped = [&] {
    return has_failed_ || (can_be_stopped && options_.is_stopped != nullptr && *options_.is_stopped);
  };
  while (!is_stopped()) {
    const size_t item = next_++;
    if (item >= items) break;
    if (auto done = work(item, *reader, writer); !done) {
      has_failed_ = true;
      return done;
    }
  }
  return writer.close();
}

}  // namespace disarm::build
