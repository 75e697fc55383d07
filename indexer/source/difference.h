// What changed between two looks at the same folders.
#pragma once

#include <string>
#include <vector>

#include "indexer/source/source_file.h"

namespace disarm::source {

struct Difference {
  std::vector<SourceFile> added;
  std::vector<SourceFile> modified;   // size or time differ; the content may still be the same
  std::vector<SourceFile> unchanged;  // same size and time
  std::vector<std::string> removed;   // paths
};

// Both lists sorted by path, each path once; so are the lists of the result.
Difference compare(const std::vector<SourceFile>& before, const std::vector<SourceFile>& now);

}  // namespace disarm::source
