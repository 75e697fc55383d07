// The words of one page with their places and styles: what a page-describing format gives before lines are
// known.
#pragma once

#include <string>
#include <vector>

namespace disarm::extract {

struct StyledRun {
  std::string text;
  bool bold = false;
  bool italic = false;
};

struct Word {
  std::vector<StyledRun> runs;  // at least one; italics can change within a word
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double size = 0;
};

// The line on which the letters stand. Fonts reach about a fifth of their size below it.
inline double baseline(const Word& word) {
  return word.bottom - 0.2 * word.size;
}

}  // namespace disarm::extract
