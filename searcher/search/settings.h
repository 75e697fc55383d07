// Everything that the ranking depends on, in one place. The values are measured: tests/relevance.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "searcher/query/compiler.h"
#include "searcher/query/expand.h"
#include "searcher/search/feedback.h"
#include "searcher/search/ranking.h"
#include "searcher/search/request.h"

namespace disarm::search {

struct UnitSettings {
  Bm25Parameters bm25;
  query::QueryWeights query;
  double long_text = 2000;  // words that texts have on average where titles count in full
};

struct Settings {
  // The best of some 300 mixtures for Cranfield, CISI, MED and the judged queries together; its neighbours
  // are nearly as good. A word weighs a hair more in the form that is written.
  UnitSettings resolution{
      .bm25 = {.b = 0.67, .min_normlen = 0.5},
      .query = {.literal = 0.01, .title = 0.6, .title_words = 7, .partial = 0.5, .complete = 5}};
  // A paragraph that has everything that is asked for is an answer, a long document may only happen to have
  // it.
  UnitSettings paragraph{.bm25 = {.k1 = 1.2},
                         .query = {.literal = 0.5, .complete = 30, .inherited = 0.8, .each = 4, .beside = 0}};
  query::ExpansionWeights expansion;
  FeedbackSettings feedback;

  const UnitSettings& of(Unit unit) const { return unit == Unit::kParagraph ? paragraph : resolution; }
};

// Changes one value, for experiments: "k1=1.6" for both units, "paragraph.k1=1.2" for one. Errors: kUsage for
// unknown names, which the hint lists, and for what is no number.
Result<void> change_setting(Settings& settings, std::string_view assignment);

// "resolution.k1=2", one for each value.
std::vector<std::string> list_settings(const Settings& settings);

}  // namespace disarm::search
