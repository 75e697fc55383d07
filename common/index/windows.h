// The resolutions and paragraphs in which words stand together.
//
// Xapian finds those that have the words, and where they stand is looked up behind it, in the positions of
// the resolution (see resolution_store.h). A paragraph has none of its own: it is a stretch of its resolution's
// text, which its slot tells.
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
class Windows {
 public:
  // `most_remembered`: bytes, in each layer; then it begins anew.
  static constexpr size_t kMostRemembered = size_t{32} << 20;

  static Windows of_resolutions(const Units& resolutions, size_t most_remembered = kMostRemembered);
  static Windows of_paragraphs(const Units& paragraphs, const Units& resolutions,
                               size_t most_remembered = kMostRemembered);

  // The units that have the words within `size` neighbouring positions, each word as one of its terms. They
  // weigh what their terms weigh.
  Xapian::Query having(const std::vector<WordTerms>& words, WordOrder order, size_t size) const;

  class Layer;
  using Layers = std::shared_ptr<std::vector<Layer>>;

 private:
  explicit Windows(Layers layers) : layers_(std::move(layers)) {}

  Layers layers_;
};

}  // namespace disarm::index
