// Which files and folders a list of patterns leaves out: the lines of a .disarmignore file, or the patterns
// of
// --exclude and --include. The syntax is that of git's ignore files:
//
//     # a comment             an empty line means nothing
//     *.tmp                   a name at any depth
//     /drafts, old/drafts     with a slash before its end: from the folder of the list
//     cache/                  folders only
//     !keep.tmp               takes back what an earlier line left out
//
// The last line that matches decides. Patterns are those of Glob. What stands in a folder that is left out
// cannot be taken back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/source/glob.h"

namespace disarm::source {

struct IgnoreRule {
  Glob glob;
  bool is_folders_only = false;
  bool is_taking_back = false;
  size_t line = 0;   // from 1
  std::string text;  // as written
};

class IgnoreRules {
 public:
  static IgnoreRules parse(std::string_view text);
  static IgnoreRules parse_lines(const std::vector<std::string>& lines);

  // The rule that decides on `path`, which is relative to the folder of the list; nullptr when none speaks of
  // it.
  const IgnoreRule* decide(std::string_view path, bool is_folder) const;

  bool is_empty() const { return rules_.empty(); }

 private:
  void add(std::string_view line, size_t number);

  std::vector<IgnoreRule> rules_;
};

}  // namespace disarm::source
