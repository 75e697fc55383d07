// Whether a line begins a new block or goes on with the one before: the heart of putting paragraphs together.
#pragma once

#include <map>

#include "indexer/parse/block.h"

namespace disarm::parse {

// Where the running text of each page begins and ends.
class Margins {
 public:
  explicit Margins(const LaidOutText& text);

  double left(int page) const;
  double right(int page) const;

 private:
  std::map<int, double> left_;
  std::map<int, double> right_;
};

bool starts_block(const Block& block, const TextLine& next, const Layout& layout, const Margins& margins);

}  // namespace disarm::parse
