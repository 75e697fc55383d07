// The hits of a page: what the index stores of the documents that were found.
#pragma once

#include <optional>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/record_reader.h"
#include "common/index/units.h"
#include "searcher/query/ast.h"
#include "searcher/search/grouped_page.h"
#include "searcher/search/hit.h"
#include "searcher/search/request.h"
#include "searcher/search/text_matcher.h"

namespace disarm::search {

class HitReader {
 public:
  // `units` are those that `root` found, paragraphs of `resolutions` or these themselves. Throws
  // Xapian::Error, as does read(): call within index::guarded().
  HitReader(const index::Units& units, const index::Units& resolutions, bool on_paragraphs,
            const query::Node& root, const Request& request);

  // The hit of the first of the group, with the others behind it. Rank is the caller's. Errors: kBrokenIndex.
  Result<Hit> read(const MatchGroup& group);

 private:
  Result<Hit> read_document(Xapian::docid id, size_t passages);
  Result<std::optional<Hit>> read_name(const Xapian::Document& document) const;
  Result<FoldedHit> read_folded(Xapian::docid id);

  const Xapian::Database& database_;
  index::RecordReader records_;
  bool on_paragraphs_;
  bool names_only_;
  size_t passages_;
  TextMatcher matcher_;
};

}  // namespace disarm::search
