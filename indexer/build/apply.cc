#include "indexer/build/apply.h"

#include <utility>

#include <fmt/format.h>

#include "common/base/file.h"
#include "common/base/version.h"
#include "indexer/source/content_hash.h"

namespace disarm::build {
namespace {

// A document of this size is a mistake (a film, a backup), and reading it would end the run's memory.
constexpr uint64_t kMaxFileBytes = uint64_t{512} << 20;

Error several_documents() {
  return {ErrorCode::kBadDocument, "the file holds several documents, which the index does not take in yet",
          "save each document as a file of its own"};
}

Error too_large(const source::SourceFile& file) {
  return {ErrorCode::kBadDocument, fmt::format("the file is larger than {} MB", kMaxFileBytes >> 20),
          fmt::format("split the {} MB into documents", file.size >> 20)};
}

Error changed_meanwhile() {
  return {ErrorCode::kNoInput, "the file changed while the index was being built", "update the index again"};
}

index::SourceRecord to_record(const SourceEntry& entry) {
  return {entry.file.path, entry.format, entry.characters};
}

}  // namespace

PlanApplication::PlanApplication(Target target, const Reader& reader, UpdateObserver& observer)
    : target_(target), reader_(reader), observer_(observer) {}

Result<void> PlanApplication::run(const Plan& plan) {
  for (const auto step : {&PlanApplication::forget_removed, &PlanApplication::record_touched,
                          &PlanApplication::record_unreachable, &PlanApplication::read_files}) {
    if (auto done = (this->*step)(plan); !done) return done;
  }
  for (const std::string& key : unsettled_) {
    if (auto done = settle(key); !done) return done;
  }
  return {};
}

Result<void> PlanApplication::forget_removed(const Plan& plan) {
  for (const SourceEntry& entry : plan.removed) {
    unsettle(entry.document_key);
    if (auto done = target_.catalogue.remove(entry.file.path); !done) return done;
  }
  return {};
}

Result<void> PlanApplication::record_touched(const Plan& plan) {
  for (const SourceEntry& entry : plan.touched) {
    if (auto done = target_.catalogue.put(entry); !done) return done;
  }
  return {};
}

Result<void> PlanApplication::record_unreachable(const Plan& plan) {
  for (const auto& [failure, previous_key] : plan.failures) {
    unsettle(previous_key);
    if (auto done = record_failure({failure.path}, "", failure.error); !done) return done;
  }
  return {};
}

Result<void> PlanApplication::read_files(const Plan& plan) {
  Progress progress;
  progress.total = plan.reads.size();
  for (const PlannedRead& planned : plan.reads) {
    progress.bytes_total += planned.file.size;
  }
  for (const PlannedRead& planned : plan.reads) {
    progress.current = planned.file.path;
    observer_.on_progress(progress);
    if (auto done = take_in(planned); !done) return done;
    ++progress.done;
    progress.bytes_done += planned.file.size;
  }
  progress.current = {};
  observer_.on_progress(progress);
  return {};
}

PlanApplication::HashedReading PlanApplication::read(const source::SourceFile& file) const {
  if (file.size > kMaxFileBytes) {
    return {source::hash_file(file.path).value_or(""), tl::unexpected(too_large(file))};
  }
  const auto bytes = read_file(file.path);
  if (!bytes) return {"", tl::unexpected(bytes.error())};
  Result<Reading> reading = reader_(*bytes, file.path);
  // The catalogue knows one document for each file: what it cannot hold is refused rather than lost.
  if (reading && reading->documents.size() > 1) reading = tl::unexpected(several_documents());
  return {source::content_hash(*bytes), std::move(reading)};
}

Result<void> PlanApplication::take_in(const PlannedRead& planned) {
  auto [hash, reading] = read(planned.file);
  if (reading) return take_in_document(planned, hash, std::move(*reading));
  unsettle(planned.previous_key);
  return record_failure(planned.file, hash, reading.error());
}

Result<void> PlanApplication::take_in_document(const PlannedRead& planned, const std::string& hash,
                                               Reading reading) {
  const std::string key = document_key(reading.documents.front(), planned.file.path);
  if (planned.previous_key != key) unsettle(planned.previous_key);
  const SourceEntry entry{.file = planned.file,
                          .hash = hash,
                          .format = reading.format,
                          .document_key = key,
                          .characters = count_characters(reading.documents.front()),
                          .program_version = kProgramVersion};
  if (auto done = target_.catalogue.put(entry); !done) return done;
  const auto sources = target_.catalogue.sources_of(key);
  if (!sources) return tl::unexpected(sources.error());
  if (sources->size() == 1 && !unsettled_.contains(key)) return write(key, std::move(reading), *sources);
  unsettle(key);
  return {};
}

Result<void> PlanApplication::record_failure(const source::SourceFile& file, const std::string& hash,
                                             const Error& error) {
  return target_.catalogue.put({.file = file,
                                .hash = hash,
                                .outcome = Outcome::kFailed,
                                .reason = error.message,
                                .hint = error.hint,
                                .program_version = kProgramVersion});
}

Result<void> PlanApplication::settle(const std::string& key) {
  for (;;) {
    const auto sources = target_.catalogue.sources_of(key);
    if (!sources) return tl::unexpected(sources.error());
    if (sources->empty()) return erase(key);

    const source::SourceFile& fullest = sources->front().file;
    auto [hash, reading] = read(fullest);
    if (reading && document_key(reading->documents.front(), fullest.path) != key) {
      reading = tl::unexpected(changed_meanwhile());
      hash.clear();  // so that the next run reads it again
    }
    if (reading) return write(key, std::move(*reading), *sources);
    if (auto done = record_failure(fullest, hash, reading.error()); !done) return done;
  }
}

Result<void> PlanApplication::write(const std::string& key, Reading reading,
                                    const std::vector<SourceEntry>& sources) {
  index::ResolutionRecord record;
  record.key = key;
  record.document = std::move(reading.documents.front());
  for (const SourceEntry& source : sources) {
    record.sources.push_back(to_record(source));
  }
  if (auto done = target_.writer.replace(record); !done) return done;
  return target_.catalogue.put_document(key, record.document.paragraphs.size());
}

Result<void> PlanApplication::erase(const std::string& key) {
  if (auto done = target_.writer.remove(key); !done) return done;
  return target_.catalogue.remove_document(key);
}

void PlanApplication::unsettle(const std::string& key) {
  if (!key.empty()) unsettled_.insert(key);
}

}  // namespace disarm::build
