#include "searcher/search/scored_documents.h"

#include <gtest/gtest.h>

#include "searcher/search/score_board.h"

namespace disarm::search {
namespace {

using Ids = std::vector<Xapian::docid>;
using Scores = std::vector<double>;

const ScoredDocuments kSome = {{2, 5, 7, 900}, {1, 2, 3, 4}};
const ScoredDocuments kOthers = {{1, 5, 6, 7, 8}, {10, 20, 30, 40, 50}};

// Every step-th document of a thousand.
ScoredDocuments every(Xapian::docid step) {
  ScoredDocuments documents;
  for (Xapian::docid id = step; id <= 1'000; id += step) documents.add(id, 1);
  return documents;
}

TEST(DocumentCursor, LeapsToWhatIsAskedFor) {
  const ScoredDocuments tens = every(10);
  for (const Xapian::docid step : {1U, 7U, 99U, 500U}) {
    DocumentCursor cursor(tens);
    for (Xapian::docid id = step; id < 1'200; id += step) {
      EXPECT_EQ(cursor.find(id), id % 10 == 0 && id <= 1'000) << id;
      EXPECT_EQ(cursor.find(id), id % 10 == 0 && id <= 1'000) << id << " again";
    }
  }
}

TEST(ScoredDocuments, AddsUpWhatBothHave) {
  for (const auto& sums : {sums_of_common(kSome, kOthers), sums_of_common(kOthers, kSome)}) {
    EXPECT_EQ(sums.ids, (Ids{5, 7}));
    EXPECT_EQ(sums.scores, (Scores{22, 43}));
  }
  EXPECT_EQ(sums_of_common(kSome, {}).size(), 0U);
}

TEST(ScoredDocuments, KeepsWhatIsThereOrIsNot) {
  EXPECT_EQ(filtered(kSome, kOthers, true).ids, (Ids{5, 7}));
  EXPECT_EQ(filtered(kSome, kOthers, true).scores, (Scores{2, 3}));
  EXPECT_EQ(filtered(kSome, kOthers, false).ids, (Ids{2, 900}));
  EXPECT_EQ(filtered(kSome, {}, false).ids, kSome.ids);
}

TEST(ScoredDocuments, AddsToWhatThereIs) {
  const ScoredDocuments more = with_added(kSome, kOthers);
  EXPECT_EQ(more.ids, kSome.ids);
  EXPECT_EQ(more.scores, (Scores{1, 22, 43, 4}));
}

TEST(ScoreBoard, AddsUpWhatAnyHas) {
  ScoreBoard board;
  board.add(kSome, 2);
  board.add(kOthers, 1);
  board.add_all(kSome, 0.5);
  const ScoredDocuments sums = board.take();
  EXPECT_EQ(sums.ids, (Ids{1, 2, 5, 6, 7, 8, 900}));
  EXPECT_EQ(sums.scores, (Scores{10, 2.5, 24.5, 30, 46.5, 50, 8.5}));
}

TEST(ScoreBoard, TakesTheDocumentsThatItIsForOnly) {
  const Ids wanted = {1, 7, 8, 9};
  ScoreBoard board(wanted);
  board.add(kSome, 1);
  board.add(kOthers, 1);
  const ScoredDocuments sums = board.take();
  EXPECT_EQ(sums.ids, (Ids{1, 7, 8}));
  EXPECT_EQ(sums.scores, (Scores{10, 43, 50}));
}

TEST(ScoreBoard, HasWhatWeighsNothing) {
  ScoreBoard board;
  board.add(kSome, 0);
  EXPECT_EQ(board.take().ids, kSome.ids);
}

}  // namespace
}  // namespace disarm::search
