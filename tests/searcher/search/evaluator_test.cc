// What is put together from parts is what Xapian's matcher finds when it executes the whole.

#include "searcher/search/evaluator.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "searcher/query/expand.h"
#include "searcher/query/query.h"
#include "searcher/search/index_vocabulary.h"
#include "searcher/search/query_lookups.h"
#include "searcher/search/settings.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

using testing::DoubleNear;
using testing::Pointwise;

const index::OpenIndex& whole() {
  static const SampleIndex index;
  static const index::OpenIndex open = index::open_index(index.path()).value();
  return open;
}

const index::OpenIndex& layered() {
  static const SampleIndex index = SampleIndex::layered();
  static const index::OpenIndex open = index::open_index(index.path()).value();
  return open;
}

struct Case {
  const index::OpenIndex& index;
  Unit unit;

  bool on_paragraphs() const { return unit == Unit::kParagraph; }
  const index::Units& units() const { return on_paragraphs() ? index.paragraphs : index.resolutions; }
};

std::vector<Case> cases() {
  return {{whole(), Unit::kResolution},
          {whole(), Unit::kParagraph},
          {layered(), Unit::kResolution},
          {layered(), Unit::kParagraph}};
}

query::Formula formula_of(const std::string& text, const Case& where) {
  const IndexVocabulary vocabulary(where.index.resolutions);
  const query::Node root = query::expand(query::read_query(text)->root, vocabulary).root;
  return query::compile(root, Settings().of(where.unit).query,
                        lookups_in(where.index, where.on_paragraphs()));
}

ScoredDocuments found_by_xapian(const query::Formula& formula, const Case& where,
                                const Bm25Parameters& parameters) {
  Xapian::Enquire enquire(where.units().database());
  enquire.set_weighting_scheme(bm25(parameters));
  enquire.set_query(where.units().present(formula.query()));
  const Xapian::MSet matches = enquire.get_mset(0, where.units().database().get_doccount());
  std::map<Xapian::docid, double> scores;
  for (auto match = matches.begin(); match != matches.end(); ++match) scores[*match] = match.get_weight();
  ScoredDocuments documents;
  for (const auto& [id, score] : scores) documents.add(id, score);
  return documents;
}

class Evaluated : public testing::TestWithParam<std::string> {};

TEST_P(Evaluated, IsWhatXapianFinds) {
  for (const Case& where : cases()) {
    const query::Formula formula = formula_of(GetParam(), where);
    const Bm25Parameters parameters = Settings().of(where.unit).bm25;
    const ScoredDocuments expected = found_by_xapian(formula, where, parameters);
    PartMemory memory;
    for (const std::string_view turn : {"found", "remembered"}) {
      const SharedDocuments found = Evaluator(where.units(), parameters, memory).evaluate(formula);
      EXPECT_EQ(found->ids, expected.ids) << turn;
      EXPECT_THAT(found->scores, Pointwise(DoubleNear(1e-9), expected.scores)) << turn;
      const SharedDocuments matched = Evaluator(where.units(), parameters, memory).match(formula);
      EXPECT_EQ(matched->ids, expected.ids) << turn;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Queries, Evaluated,
    testing::Values("convention", "cluster munitions convention", "\"cluster munitions\"",
                    "convention AND mines", "convention OR mines", "convention NOT mines",
                    "mines AND (convention OR \"humanitarian harm\")", "session:79 convention", "session:79",
                    "session:78..79 munitions verb:urge", "79/58 munitions", "79/58", "cites:79/58",
                    "title:munitions victims", "convention NEAR/5 munitions", "SAME(convention AND victims)",
                    "munition* land?mine*", "convention^3 victims", "convention +victims -mines",
                    "nosuchword", "nosuchword convention", "nosuchword AND convention",
                    "((convention AND mines) OR (victims AND munitions)) AND session:79",
                    "NPT OR landmines"));

}  // namespace
}  // namespace disarm::search
