// Small databases that the threads of a run fill side by side, and that are merged when it ends.
//
// Xapian has one writer per database, and its inverter in memory is fastest while it fits the processor's
// cache; flushing often into one growing database would rewrite its posting lists again and again. So each
// thread fills a segment (a pair of databases, resolutions and paragraphs) up to some megabytes of text and
// then begins another.
#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <vector>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/positions_file.h"
#include "common/index/record.h"
#include "indexer/build/amendment.h"
#include "indexer/build/term_lists.h"

namespace disarm::build {

// The segments of a run, in numbered folders below one folder. Their resolutions always have term lists:
// there are few, and other sources are written into them.
class Segments {
 public:
  Segments(std::filesystem::path folder, TermLists of_paragraphs)
      : folder_(std::move(folder)), of_paragraphs_(of_paragraphs) {}

  SegmentNumber next() { return count_++; }
  SegmentNumber count() const { return count_; }
  TermLists term_lists_of_paragraphs() const { return of_paragraphs_; }
  std::filesystem::path path(SegmentNumber number) const;
  std::vector<std::filesystem::path> paths() const;  // of all, in the order of their numbers

 private:
  std::filesystem::path folder_;
  TermLists of_paragraphs_;
  std::atomic<SegmentNumber> count_ = 0;
};

// One thread's writer. Errors of all functions: those of index::from_xapian(), kIo.
class SegmentWriter {
 public:
  // `max_bytes`: of the text of its documents, after which a segment ends.
  SegmentWriter(Segments& segments, size_t max_bytes) : segments_(segments), max_bytes_(max_bytes) {}

  // Adds the resolution and its paragraphs; returns the segment that they are in.
  Result<SegmentNumber> add(const index::ResolutionRecord& record);

  // Ends the segment that is open, if any.
  Result<void> close();

 private:
  struct Open {
    SegmentNumber number;
    Xapian::WritableDatabase resolutions;
    index::PositionsWriter positions;
    Xapian::WritableDatabase paragraphs;
    size_t bytes = 0;
  };

  void open();

  Segments& segments_;
  size_t max_bytes_;
  std::optional<Open> open_;
};

}  // namespace disarm::build
