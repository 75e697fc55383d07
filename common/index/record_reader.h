// Stored records by the key of the resolution, for who meets paragraphs: the paragraph database says where
// its documents stand in a resolution, and the text is stored with that, once.
#pragma once

#include <list>
#include <memory>
#include <string>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/record.h"
#include "common/index/units.h"

namespace disarm::index {

// A paragraph and the resolution that it is in.
struct StoredParagraph {
  std::shared_ptr<const ResolutionRecord> resolution;
  ParagraphRecord place;

  const undoc::Paragraph& paragraph() const { return resolution->document.paragraphs[place.number]; }
};

// Remembers the records that were asked for last: hits of one page, or neighbours in the database, are often
// of few resolutions. All functions throw Xapian::Error: call within index::guarded().
class RecordReader {
 public:
  // `resolutions` outlives the reader.
  explicit RecordReader(const Units& resolutions) : resolutions_(resolutions) {}

  // Errors: kBrokenIndex, also when there is no such resolution.
  Result<std::shared_ptr<const ResolutionRecord>> resolution(const std::string& key);

  // Of a document of the paragraph database. Errors: the same.
  Result<StoredParagraph> paragraph(const Xapian::Document& document);

 private:
  static constexpr size_t kMostRemembered = 16;

  const Units& resolutions_;
  std::list<std::shared_ptr<const ResolutionRecord>> remembered_;  // the last first
};

}  // namespace disarm::index
