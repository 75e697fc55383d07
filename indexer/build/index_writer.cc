#include "indexer/build/index_writer.h"

#include <utility>

#include "common/index/generation.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/index_document.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// Xapian inverts in memory what was not committed, fastest while it fits the processor's cache; but each
// commit rewrites posting lists. Between the two lie a few megabytes of records, which also bounds the
// memory.
constexpr size_t kBytesBetweenCommits = 16U << 20;

// No syncs while writing: a run that crashes is thrown away as a whole, and compact() syncs what it writes.
constexpr int kOpenFlags = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_NO_SYNC;

}  // namespace

IndexWriter::IndexWriter(Xapian::WritableDatabase resolutions, Xapian::WritableDatabase paragraphs)
    : resolutions_(std::move(resolutions)), paragraphs_(std::move(paragraphs)) {}

Result<IndexWriter> IndexWriter::open(const fs::path& folder) {
  return index::guarded([&] {
    return IndexWriter(Xapian::WritableDatabase(index::resolutions_path(folder).string(), kOpenFlags),
                       Xapian::WritableDatabase(index::paragraphs_path(folder).string(), kOpenFlags));
  });
}

Result<void> IndexWriter::replace(const index::ResolutionRecord& record) {
  return index::guarded([&] {
    const std::string key = index::key_term(record.key);
    const Xapian::Document resolution = resolution_unit(record);
    size_t bytes = resolution.get_data().size();
    resolutions_.replace_document(key, resolution);
    paragraphs_.delete_document(key);
    for (const Xapian::Document& paragraph : paragraph_units(record)) {
      bytes += paragraph.get_data().size();
      paragraphs_.add_document(paragraph);
    }
    commit_when_large(bytes);
  });
}

Result<void> IndexWriter::remove(const std::string& key) {
  return index::guarded([&] {
    resolutions_.delete_document(index::key_term(key));
    paragraphs_.delete_document(index::key_term(key));
  });
}

Result<void> IndexWriter::compact_into(const fs::path& generation) {
  return index::guarded([&] {
    resolutions_.commit();
    paragraphs_.commit();
    resolutions_.compact(index::resolutions_path(generation).string());
    paragraphs_.compact(index::paragraphs_path(generation).string());
    resolutions_.close();
    paragraphs_.close();
  });
}

void IndexWriter::commit_when_large(size_t bytes_written) {
  pending_bytes_ += bytes_written;
  if (pending_bytes_ < kBytesBetweenCommits) return;
  resolutions_.commit();
  paragraphs_.commit();
  pending_bytes_ = 0;
}

}  // namespace disarm::build
