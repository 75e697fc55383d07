// The titles of agenda items: lines below the agenda line, one title for each item.
#pragma once

#include <string>
#include <vector>

namespace disarm::parse {

struct AgendaTitleLine {
  std::string text;
  double right = 0;
  bool begins_block = false;
};

class AgendaTitles {
 public:
  void add(AgendaTitleLine line) { lines_.push_back(std::move(line)); }

  // At most `items` titles. Where blocks show fewer, because the text has lost the space between them, titles
  // are cut where a line ends although the next word would have fitted.
  std::vector<std::string> titles(size_t items) const;

 private:
  std::vector<bool> starts(size_t items) const;

  std::vector<AgendaTitleLine> lines_;
};

}  // namespace disarm::parse
