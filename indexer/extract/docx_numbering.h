// The automatic numbers of a Word document: what numbering.xml prints before each paragraph of a list.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include "indexer/extract/list_label.h"

namespace disarm::extract {

// "lowerRoman" and the other names of ECMA-376 17.18.59; those of other scripts count in decimal digits.
NumberForm docx_number_form(std::string_view name);

class DocxNumbering {
 public:
  static constexpr size_t kLevels = 9;

  // `root` of numbering.xml; may be nullptr: a document without lists.
  explicit DocxNumbering(const xmlNode* root);

  // The label of the next paragraph of the list at `level` (0 to 8), "(b) " with what follows it; empty where
  // the list or its level prints nothing.
  std::string next_label(const std::string& list, size_t level);

 private:
  struct Level {
    NumberForm form = NumberForm::kNone;
    std::string text;  // "(%2)"
    int start = 1;
    bool is_bullet = false;
    bool restarts = true;
    bool in_digits = false;  // all numbers of the label, whatever their own form
    bool is_glued = false;   // nothing stands between label and text
  };
  struct Pattern {
    std::array<Level, kLevels> levels;
    std::array<std::optional<int>, kLevels> counters;
  };
  struct List {
    std::string pattern;
    std::map<size_t, int> starts;  // levels that begin anew when the list is first used
  };

  static Level read_level(const xmlNode* node);
  static List read_list(const xmlNode* node);
  static std::string printed(const Pattern& pattern, size_t level);

  std::map<std::string, Pattern> patterns_;
  std::map<std::string, List> lists_;
};

}  // namespace disarm::extract
