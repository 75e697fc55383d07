// What a search answers: plain values, so that renderers need to know nothing of the index.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/undoc/document.h"
#include "searcher/query/relax.h"
#include "searcher/query/suggest.h"
#include "searcher/search/facet.h"
#include "searcher/search/request.h"

namespace disarm::search {

struct ByteRange {
  size_t begin = 0;  // [begin, end) in the UTF-8 text
  size_t end = 0;

  bool operator==(const ByteRange&) const = default;
};

// The paragraph that explains a hit best, or is the hit.
struct Passage {
  std::string id;  // "op5", see undoc::paragraph_ids()
  undoc::ParagraphType type = undoc::ParagraphType::kOther;
  std::string label;                  // as printed: "5"; empty when none is
  std::string text;                   // whole
  std::vector<ByteRange> highlights;  // what the query asked for; in order, without overlaps
};

// A hit that stands behind another one, see Grouping.
struct FoldedHit {
  std::string symbol;
  std::string date;          // ISO; empty when unknown
  std::string passage;       // its id; empty when the hit is a resolution
  std::string session = {};  // "79"; empty when unknown
};

// A term of a document that takes part in its score.
struct MatchedTerm {
  std::string field;  // "title"; empty for a word of the text
  std::string word;
  size_t wdf = 0;  // how often the document has it, titles counting more
};

// What a part of the query adds to the score of a hit.
struct ScoreShare {
  std::string name;  // "word", "in the title", "another name: ..."
  double weight = 0;
  double factor = 1;  // that is part of the weight
  std::vector<MatchedTerm> terms;
};

// A score as a sum: the weights of the parts add up to it.
struct ScoreExplanation {
  size_t length = 0;          // of the document: the sum of the wdf of its terms
  double average_length = 0;  // of all documents
  std::vector<ScoreShare> parts;
};

struct Hit {
  size_t rank = 0;     // from 1, over all pages
  double score = 0;    // comparable within one result only
  std::string symbol;  // canonical; empty when the document has none
  std::string title;
  std::string date;     // of adoption, ISO; empty when unknown
  std::string session;  // "79", "S-10"; empty when unknown
  std::vector<std::string> agenda_items;
  std::string language;                // ISO 639-1
  std::string source;                  // path of the file that is shown
  Passage passage;                     // the best; without an id when the document has no paragraphs
  std::vector<Passage> next_passages;  // that explain the hit too, best first
  std::vector<FoldedHit> folded = {};  // see Grouping; of a series the newest first, drafts last
  std::optional<ScoreExplanation> explanation = std::nullopt;  // where it was asked for
};

struct SearchResult {
  std::string query;
  Unit unit = Unit::kResolution;
  size_t total = 0;   // hits on all pages; with a grouping, groups
  size_t offset = 0;  // hits before this page
  std::vector<Hit> hits = {};
  std::vector<Facet> facets = {};                // those that were asked for
  std::vector<std::string> notes = {};           // how the query was read where it could surprise; sentences
  std::vector<query::ClauseCount> clauses = {};  // without hits: what each clause finds alone
  std::vector<query::Suggestion> suggestions = {};  // with no or few hits: nearest spellings
  std::vector<std::string> dropped = {};  // clauses that a relaxed query requires no longer; empty otherwise
  Grouping group = Grouping::kNone;
  size_t matches = 0;  // with a grouping: resolutions or paragraphs in all groups, exact
};

}  // namespace disarm::search
