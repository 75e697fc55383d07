#include "common/base/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace disarm {
namespace {

tl::unexpected<Error> cannot_read(const std::filesystem::path& path, std::string_view reason) {
  return fail(ErrorCode::kNoInput, fmt::format("cannot read {}: {}", path.native(), reason));
}

Result<std::string_view> map(int fd, const std::filesystem::path& path) {
  struct stat status {};
  if (::fstat(fd, &status) != 0) return cannot_read(path, std::strerror(errno));
  if (!S_ISREG(status.st_mode)) return cannot_read(path, "it is no regular file");
  const auto size = static_cast<size_t>(status.st_size);
  if (size == 0) return std::string_view();
  void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (address == MAP_FAILED) return cannot_read(path, std::strerror(errno));
  return std::string_view(static_cast<const char*>(address), size);
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
  // Not blocking, because a pipe that nobody writes to would never open.
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return cannot_read(path, std::strerror(errno));
  const auto bytes = map(fd, path);
  ::close(fd);
  if (!bytes) return tl::unexpected(bytes.error());
  return MappedFile(*bytes);
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace disarm
