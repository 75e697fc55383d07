#include "indexer/build/writer_lock.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

namespace disarm::build {

Result<WriterLock> WriterLock::acquire(const std::filesystem::path& index) {
  const auto path = index / "lock";
  const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) {
    const std::string reason = std::strerror(errno);
    return fail(ErrorCode::kIo, fmt::format("cannot open {}: {}", path.native(), reason));
  }
  WriterLock lock(fd);
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) {
    return fail(ErrorCode::kLocked,
                fmt::format("another disarm-indexer is updating the index {}", index.native()),
                "try again when it has ended; nothing was changed");
  }
  const std::string reason = std::strerror(errno);
  return fail(ErrorCode::kIo, fmt::format("cannot lock {}: {}", path.native(), reason));
}

WriterLock::WriterLock(WriterLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

WriterLock::~WriterLock() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace disarm::build
