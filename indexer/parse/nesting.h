// How deep a labelled paragraph stands: "5." above "(a)" above "(i)" (domain.md 2.8).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/parse/label.h"

namespace disarm::parse {

// Follows the labels of a text in reading order. A label that goes on with an open list belongs to it: "(i)"
// after "(h)" is the ninth letter. Any other begins a list below the last label.
class Nesting {
 public:
  // 0 for numbered paragraphs and for what stands below none, 1 for "(a)" below "5.", and so on.
  size_t level_of(const Label& label);

  // An unnumbered paragraph ends all lists.
  void restart() { open_ = {Item()}; }

 private:
  struct Item {
    LabelKind kind = LabelKind::kSection;
    std::string name;
  };

  // The last item of each list that is open, below the paragraph that the lists belong to: never empty.
  std::vector<Item> open_ = {Item()};
};

}  // namespace disarm::parse
