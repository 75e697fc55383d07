// Where words stand in paragraphs.
//
// The words of a resolution have their positions once, in the resolution database; a paragraph is a stretch
// of them, which its slot tells. So what stands together in paragraphs is asked of their resolutions: the
// paragraph database would be twice as large with positions of its own, and filling it would take twice as
// long.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "common/index/word_window.h"

namespace disarm::index {

// The terms that stand for one word.
using WordTerms = std::vector<std::string>;

// Remembers for as long as it lives where words stand: one for each query.
class ParagraphPositions {
 public:
  // `most_remembered`: bytes, in each layer; then it begins anew.
  ParagraphPositions(const Units& paragraphs, const Units& resolutions,
                     size_t most_remembered = size_t{32} << 20);

  // For the paragraph database: the paragraphs that have the words within `size` neighbouring positions, each
  // word as one of its terms. They weigh what their terms weigh.
  Xapian::Query window(const std::vector<WordTerms>& words, WordOrder order, size_t size) const;

  class Layer;
  using Layers = std::shared_ptr<std::vector<Layer>>;

 private:
  Layers layers_;
};

}  // namespace disarm::index
