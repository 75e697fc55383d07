// A file that may hold a document, as the file system describes it.
#pragma once

#include <cstdint>
#include <string>

namespace disarm::source {

// The identity of a file's content: as long as nothing here changes, neither did the bytes, as far as the
// system knows.
struct SourceFile {
  std::string path;  // absolute, without "." and ".."; bytes as the system has them
  uint64_t size = 0;
  int64_t mtime_ns = 0;  // last modification of the content, nanoseconds since 1970
  int64_t ctime_ns = 0;  // last change of content, name, owner or permissions: programs cannot set it back
  uint64_t inode = 0;
  uint64_t device = 0;

  bool operator==(const SourceFile&) const = default;
};

}  // namespace disarm::source
