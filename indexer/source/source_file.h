// A file that may hold a document, as the file system describes it.
#pragma once

#include <cstdint>
#include <string>

namespace disarm::source {

struct SourceFile {
  std::string path;  // absolute, without "." and ".."; bytes as the system has them
  uint64_t size = 0;
  int64_t mtime_ns = 0;  // last modification, nanoseconds since 1970
  int64_t ctime_ns = 0;  // last change of content or inode; unlike mtime it cannot be set
  uint64_t inode = 0;
  uint64_t device = 0;

  bool operator==(const SourceFile&) const = default;
};

}  // namespace disarm::source
