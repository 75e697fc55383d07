#include "indexer/source/file_status.h"

#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "common/archive/locator.h"

namespace disarm::source {
namespace {

int64_t to_ns(const timespec& time) {
  return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

Error unreadable(const std::string& path, std::string_view reason) {
  return {ErrorCode::kNoInput, fmt::format("cannot read {}: {}", archive::file_locator(path), reason)};
}

Error unreadable(const std::string& path) {
  return unreadable(path, std::strerror(errno));
}

SourceFile to_source_file(const std::string& path, const struct stat& status) {
  return {.path = path,
          .size = static_cast<uint64_t>(status.st_size),
          .mtime_ns = to_ns(status.st_mtim),
          .ctime_ns = to_ns(status.st_ctim),
          .inode = status.st_ino,
          .device = status.st_dev};
}

std::string_view name_of_kind(const struct stat& status) {
  switch (status.st_mode & S_IFMT) {
    case S_IFIFO:
      return "a named pipe";
    case S_IFSOCK:
      return "a socket";
    default:
      return "a device";
  }
}

}  // namespace disarm::source
