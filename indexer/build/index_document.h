// How a document becomes terms: the one place that decides what can be searched.
//
// Resolution unit, one Xapian document per resolution:
//   words       of the title, then of every paragraph in reading order, footnotes too; each of these texts is
//               kPositionGap away from the next. Surface forms only (text::tokenize), ranked, those of the
//               title twice. Then those of what side files say.
//   accents     terms that lead from a word without accents to the words of the document (see
//               index::accent_term).
//   fields      of the resolution; words of its title weigh the more the fewer they are, all other
//               terms only filter (wdf 0). Of its paragraphs too, so that "verb:urge" finds the
//               resolutions that urge something.
//   data        none: the record is stored beside it, see common/index/record_store.h.
//   positions   of all words, in a file of their own: see common/index/positions_file.h. Openers and
//               footnotes stand where the words do that they are in the text.
//
// Paragraph unit, one Xapian document per paragraph:
//   words       of the paragraph, ranked: it is the stretch of its resolution's positions that kStretchSlot
//               tells.
//   fields      of the paragraph, and those that it inherits from its resolution. All have wdf 0: what every
//               paragraph of a resolution has in common must not change its length in BM25.
//   data        ParagraphRecord.
//
// Both units carry the key term and the slots of key, date, session and votes.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/record.h"

namespace disarm::build {

struct Units {
  Xapian::Document resolution;
  std::string positions;  // where the words of the resolution stand, see common/index/word_positions.h
  std::vector<Xapian::Document> paragraphs;  // in reading order, one for each paragraph of the document
};

// Each text is tokenised once for both units. Throws Xapian::Error only when memory ends; call within
// index::guarded().
Units units_of(const index::ResolutionRecord& record);

}  // namespace disarm::build
