// The paths that a run was given, of which there may be as many as files.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace disarm::source {

class Roots {
 public:
  // Paths in the form of source_path().
  explicit Roots(const std::vector<std::string>& paths) : paths_(paths.begin(), paths.end()) {}

  // Whether `path` is one of the roots or stands below one. Time: the depth of the path.
  bool cover(std::string_view path) const;

 private:
  std::unordered_set<std::string> paths_;
};

}  // namespace disarm::source
