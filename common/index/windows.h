// The resolutions and paragraphs in which words stand together.
//
// Xapian finds those that have the words, and where they stand is looked up behind it, in the positions of
// the resolution (see positions_file.h). A paragraph has none of its own: it is a stretch of its resolution's
// text, which its slot tells.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/positions_file.h"
#include "common/index/units.h"
#include "common/index/word_window.h"

namespace disarm::index {

// The terms that stand for one word.
using WordTerms = std::vector<std::string>;

class Windows {
 public:
  static Windows of_resolutions(const Units& resolutions, const LayeredPositions& positions);
  static Windows of_paragraphs(const Units& paragraphs, const LayeredPositions& positions);

  // The units that have the words within `size` neighbouring positions, each word as one of its terms. They
  // weigh what their terms weigh.
  Xapian::Query having(const std::vector<WordTerms>& words, WordOrder order, size_t size) const;

  struct Layer;
  using Layers = std::shared_ptr<const std::vector<Layer>>;

 private:
  explicit Windows(Layers layers) : layers_(std::move(layers)) {}

  Layers layers_;
};

}  // namespace disarm::index
