#include "common/archive/byte_source.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/archive/locator.h"

namespace disarm::archive {
namespace {

constexpr size_t kBufferBytes = size_t{256} << 10;

tl::unexpected<Error> cannot_read(const std::string& path, std::string_view reason) {
  return fail(ErrorCode::kNoInput, fmt::format("cannot read {}: {}", file_locator(path), reason));
}

}  // namespace

Result<FileSource> FileSource::open(const std::string& path) {
  // Not blocking, because a pipe may have taken the file's place meanwhile.
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0) return cannot_read(path, std::strerror(errno));
  struct stat status {};
  const bool is_file = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
  FileSource source(fd, static_cast<uint64_t>(status.st_size), path);
  if (!is_file) return cannot_read(path, "it is no regular file");
  return source;
}

FileSource::FileSource(int fd, uint64_t size, const std::string& path)
    : fd_(fd), size_(size), path_(path), buffer_(kBufferBytes) {}

FileSource::FileSource(FileSource&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      size_(other.size_),
      path_(std::move(other.path_)),
      buffer_(std::move(other.buffer_)) {}

FileSource::~FileSource() {
  if (fd_ >= 0) ::close(fd_);
}

Result<std::string_view> FileSource::read() {
  for (;;) {
    const ssize_t count = ::read(fd_, buffer_.data(), buffer_.size());
    if (count >= 0) return std::string_view(buffer_.data(), static_cast<size_t>(count));
    if (errno != EINTR) return cannot_read(path_, std::strerror(errno));
  }
}

Result<int64_t> FileSource::seek(int64_t offset, int whence) {
  const off_t place = ::lseek(fd_, offset, whence);
  if (place < 0) return cannot_read(path_, std::strerror(errno));
  return place;
}

Result<std::string_view> MemorySource::read() {
  const std::string_view rest = bytes_.substr(place_);
  place_ = bytes_.size();
  return rest;
}

Result<int64_t> MemorySource::seek(int64_t offset, int whence) {
  const auto size = static_cast<int64_t>(bytes_.size());
  const int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? static_cast<int64_t>(place_) : size;
  if (offset < -base || offset > size - base) {
    return fail(ErrorCode::kBadDocument, "the archive points outside itself");
  }
  place_ = static_cast<size_t>(base + offset);
  return base + offset;
}

}  // namespace disarm::archive
