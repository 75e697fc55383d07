// A disk that is full from a chosen byte on. Loaded into a program with LD_PRELOAD, it counts what is written
// to files below a folder; from the byte on, every write to them fails as on a full disk.
//
//   DISARM_FULL_DISK_FOLDER   the folder
//   DISARM_FULL_DISK_AFTER    bytes that can still be written
//   DISARM_FULL_DISK_COUNT    a file that receives the number of bytes when the program ends; may be unset

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long long> written{0};

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

const char* folder() {
  static const char* const name = std::getenv("DISARM_FULL_DISK_FOLDER");
  return name;
}

long long limit() {
  static const long long bytes = [] {
    const char* text = std::getenv("DISARM_FULL_DISK_AFTER");
    return text == nullptr ? LLONG_MAX : std::atoll(text);
  }();
  return bytes;
}

bool is_on_the_disk(int fd) {
  struct stat status {};
  if (folder() == nullptr || ::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  char path[PATH_MAX];
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  const ssize_t length = ::readlink(link.c_str(), path, sizeof path - 1);
  return length > 0 &&
         std::string_view(path, static_cast<size_t>(length)).starts_with(std::string(folder()) + '/');
}

// How many of `bytes` still fit; 0 when the disk is full, and then errno says so.
size_t fitting(int fd, size_t bytes) {
  if (bytes == 0 || !is_on_the_disk(fd)) return bytes;
  const long long before = written.fetch_add(static_cast<long long>(bytes));
  const long long room = limit() - before;
  if (room >= static_cast<long long>(bytes)) return bytes;
  if (room > 0) return static_cast<size_t>(room);
  errno = ENOSPC;
  return 0;
}

struct Counter {
  ~Counter() {
    const char* path = std::getenv("DISARM_FULL_DISK_COUNT");
    if (path == nullptr) return;
    if (std::FILE* file = std::fopen(path, "w")) {
      std::fprintf(file, "%lld\n", written.load());
      std::fclose(file);
    }
  }
};
const Counter counter;

}  // namespace

extern "C" {

ssize_t write(int fd, const void* data, size_t bytes) {
  static auto* const next = real<ssize_t(int, const void*, size_t)>("write");
  const size_t fit = fitting(fd, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(fd, data, fit);
}

ssize_t pwrite(int fd, const void* data, size_t bytes, off_t offset) {
  static auto* const next = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
  const size_t fit = fitting(fd, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(fd, data, fit, offset);
}

ssize_t pwrite64(int fd, const void* data, size_t bytes, off64_t offset) {
  static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
  const size_t fit = fitting(fd, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(fd, data, fit, offset);
}

ssize_t writev(int fd, const iovec* pieces, int count) {
  if (count <= 0 || !is_on_the_disk(fd)) {
    static auto* const next = real<ssize_t(int, const iovec*, int)>("writev");
    return next(fd, pieces, count);
  }
  // A short write is allowed: the first piece that is not empty.
  while (count > 1 && pieces->iov_len == 0) ++pieces, --count;
  return write(fd, pieces->iov_base, pieces->iov_len);
}

ssize_t sendfile(int out, int in, off_t* offset, size_t bytes) {
  static auto* const next = real<ssize_t(int, int, off_t*, size_t)>("sendfile");
  const size_t fit = fitting(out, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(out, in, offset, fit);
}

ssize_t sendfile64(int out, int in, off64_t* offset, size_t bytes) {
  static auto* const next = real<ssize_t(int, int, off64_t*, size_t)>("sendfile64");
  const size_t fit = fitting(out, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(out, in, offset, fit);
}

ssize_t copy_file_range(int in, off64_t* from, int out, off64_t* to, size_t bytes, unsigned flags) {
  static auto* const next = real<ssize_t(int, off64_t*, int, off64_t*, size_t, unsigned)>("copy_file_range");
  const size_t fit = fitting(out, bytes);
  return fit == 0 && bytes > 0 ? -1 : next(in, from, out, to, fit, flags);
}

}  // extern "C"
