// Words that stand at certain places to each other, as Xapian executes them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/field.h"
#include "common/index/windows.h"
#include "searcher/query/ast.h"

namespace disarm::query {

// The words of the index that stand for one word of the query.
using WordForms = std::vector<std::string>;

// What has the words within `size` neighbouring positions, as index::Windows::having() tells it.
using FindWindows = std::function<Xapian::Query(const std::vector<index::WordTerms>& words,
                                                index::WordOrder order, size_t size)>;

class Positional {
 public:
  explicit Positional(const FindWindows& windows) : windows_(windows) {}

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

  const FindWindows& windows_;
};

}  // namespace disarm::query
