// Words that stand at certain places to each other, as Xapian executes them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/paragraph_positions.h"
#include "searcher/query/ast.h"

namespace disarm::query {

// The words of the index that stand for one word of the query.
using WordForms = std::vector<std::string>;

class Positional {
 public:
  // For the paragraph database, whose positions stand elsewhere; without `paragraphs` for one that has them
  // itself.
  explicit Positional(std::shared_ptr<const index::ParagraphPositions> paragraphs = nullptr)
      : paragraphs_(std::move(paragraphs)) {}

  // Words within `size` neighbouring positions; of the field's text where there is a field.
  Xapian::Query window(const std::vector<WordForms>& words, index::WordOrder order, size_t size,
                       std::optional<index::FieldId> field = std::nullopt) const;

  // Words one after the other; a single one ranks by all of its forms together.
  Xapian::Query phrase(const std::vector<WordForms>& words,
                       std::optional<index::FieldId> field = std::nullopt) const;

  // Every choice of one alternative for each operand.
  Xapian::Query near(const Near& near) const;

 private:
  // A phrase's words, or the one place of a word.
  using Places = std::vector<WordForms>;

  Xapian::Query near_of(const std::vector<const Places*>& operands, const Near& near) const;

  std::shared_ptr<const index::ParagraphPositions> paragraphs_;
};

}  // namespace disarm::query
