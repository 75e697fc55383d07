// The lists of an OpenDocument text: which labels their items print.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include <libxml/tree.h>

#include "indexer/extract/list_label.h"

namespace disarm::extract {

class OdtLists {
 public:
  static constexpr size_t kLevels = 10;
  using Counters = std::array<std::optional<int>, kLevels>;

  // Adds the list styles below `root` of styles.xml or content.xml; nullptr adds nothing.
  void add(const xmlNode* root);

  // The counters with which <text:list> begins: those of the list it goes on with, or none.
  Counters begin(const xmlNode* list, const std::string& style) const;

  // Remembers where the list ended.
  void end(const xmlNode* list, const std::string& style, const Counters& counters);

  // The label of the next item at `level`, "(b) "; counts it. `start` is the number that the item sets
  // itself.
  std::string next_label(const std::string& style, size_t level, std::optional<int> start,
                         Counters& counters) const;

 private:
  struct Level {
    NumberForm form = NumberForm::kNone;
    std::string prefix;
    std::string suffix;
    std::string bullet;  // empty for numbers
    int start = 1;
    size_t shown = 1;  // numbers of so many levels: 2 for "3.1"
  };

  static Level read_level(const xmlNode* node);

  std::map<std::string, std::array<Level, kLevels>> styles_;
  std::map<std::string, Counters> by_style_;  // where the last list of a style ended
  std::map<std::string, Counters> by_id_;
};

// A number between 0 and 999,999; nullopt for all else.
std::optional<int> small_number(const std::string& text);

}  // namespace disarm::extract
