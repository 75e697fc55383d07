#include "indexer/source/difference.h"

namespace disarm::source {

Difference compare(const std::vector<SourceFile>& before, const std::vector<SourceFile>& now) {
  Difference difference;
  auto old = before.begin();
  for (const SourceFile& file : now) {
    for (; old != before.end() && old->path < file.path; ++old) {
      difference.removed.push_back(old->path);
    }
    if (old == before.end() || old->path != file.path) {
      difference.added.push_back(file);
      continue;
    }
    (*old == file ? difference.unchanged : difference.modified).push_back(file);
    ++old;
  }
  for (; old != before.end(); ++old) {
    difference.removed.push_back(old->path);
  }
  return difference;
}

}  // namespace disarm::source
