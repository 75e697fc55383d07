// Writes the two databases of a generation side by side, then compacts them to where readers will open them.
#pragma once

#include <filesystem>
#include <string>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/record.h"

namespace disarm::build {

// Errors of all functions: those of index::from_xapian(), kIo.
class IndexWriter {
 public:
  // Writes into the databases below `folder`, which may hold a generation's databases already.
  static Result<IndexWriter> open(const std::filesystem::path& folder);

  // Puts the resolution and its paragraphs in the place of those with the same key.
  Result<void> replace(const index::ResolutionRecord& record);

  Result<void> remove(const std::string& key);

  // Ends writing: `generation` receives both databases, compacted and synced to disk.
  Result<void> compact_into(const std::filesystem::path& generation);

 private:
  IndexWriter(Xapian::WritableDatabase resolutions, Xapian::WritableDatabase paragraphs);
  void commit_when_large(size_t bytes_written);

  Xapian::WritableDatabase resolutions_;
  Xapian::WritableDatabase paragraphs_;
  size_t pending_bytes_ = 0;
};

}  // namespace disarm::build
