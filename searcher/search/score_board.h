// Adds up what the parts of a query weigh in each document.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <memory>
#include <vector>

#include "searcher/search/scored_documents.h"

namespace disarm::search {

// In pages that are made when a document of theirs comes: a query that matches little of a large index pays
// for little, and one that matches everything adds each document at once.
class ScoreBoard {
 public:
  ScoreBoard() = default;  // of all documents

  // Of these only, which ascend and outlive the board.
  explicit ScoreBoard(const std::vector<Xapian::docid>& ids);

  // Each of the documents, with `factor` times its score.
  void add(const ScoredDocuments& documents, double factor);

  // Each of the documents, with this score.
  void add_all(const ScoredDocuments& documents, double score);

  ScoredDocuments take();

 private:
  static constexpr size_t kPlaces = 256;

  struct Page {
    std::array<double, kPlaces> scores = {};
    std::bitset<kPlaces> has;
  };

  // Calls `add(id, place in documents)` for each document that belongs to the board.
  template <typename Add>
  void for_each(const ScoredDocuments& documents, Add add) const;

  void add_one(Xapian::docid id, double score);

  const std::vector<Xapian::docid>* ids_ = nullptr;
  std::vector<std::unique_ptr<Page>> pages_;
};

}  // namespace disarm::search
