#include "common/base/file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace disarm {
namespace {

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) : fd_(fd) {}
  ~FileDescriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  bool is_open() const { return fd_ >= 0; }
  int get() const { return fd_; }

 private:
  int fd_;
};

tl::unexpected<Error> system_failure(ErrorCode code, std::string_view doing,
                                     const std::filesystem::path& path) {
  const std::string reason = std::strerror(errno);
  return fail(code, fmt::format("cannot {} {}: {}", doing, path.string(), reason));
}

Result<void> write_and_sync(const std::filesystem::path& path, std::string_view bytes) {
  const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  if (!file.is_open()) return system_failure(ErrorCode::kIo, "create", path);
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return system_failure(ErrorCode::kIo, "write", path);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  if (::fsync(file.get()) != 0) return system_failure(ErrorCode::kIo, "sync", path);
  return {};
}

Result<void> sync_file(const std::filesystem::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return system_failure(ErrorCode::kIo, "open", path);
  if (::fsync(file.get()) != 0) return system_failure(ErrorCode::kIo, "sync", path);
  return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return system_failure(ErrorCode::kNoInput, "open", path);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return system_failure(ErrorCode::kNoInput, "examine", path);
  if (S_ISDIR(status.st_mode)) {
    return fail(ErrorCode::kNoInput, fmt::format("cannot read {}: it is a folder", path.string()));
  }
  std::string bytes;
  bytes.reserve(static_cast<size_t>(status.st_size));
  char buffer[1 << 16];
  for (;;) {
    const ssize_t count = ::read(file.get(), buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_failure(ErrorCode::kNoInput, "read", path);
    if (count == 0) return bytes;
    bytes.append(buffer, static_cast<size_t>(count));
  }
}

Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::path neighbour = path;
  neighbour += fmt::format(".new-{}", ::getpid());
  auto written = write_and_sync(neighbour, bytes);
  if (written && ::rename(neighbour.c_str(), path.c_str()) != 0) {
    written = system_failure(ErrorCode::kIo, "replace", path);
  }
  if (!written) {
    ::unlink(neighbour.c_str());
    return written;
  }
  return sync_folder(path.has_parent_path() ? path.parent_path() : ".");
}

Result<void> sync_folder(const std::filesystem::path& folder) {
  const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.is_open()) return system_failure(ErrorCode::kIo, "open folder", folder);
  if (::fsync(descriptor.get()) != 0) return system_failure(ErrorCode::kIo, "sync folder", folder);
  return {};
}

Result<void> sync_tree(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; entry != end; entry.increment(error)) {
    std::error_code ignored;  // what is no folder is synced as a file
    auto synced = entry->is_directory(ignored) ? sync_folder(entry->path()) : sync_file(entry->path());
    if (!synced) return synced;
  }
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot list {}: {}", folder.string(), error.message()));
  }
  return sync_folder(folder);
}

uint64_t bytes_below(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  uint64_t bytes = 0;
  std::error_code ignored;
  for (fs::recursive_directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    if (!entry->is_regular_file(ignored)) continue;
    const uint64_t size = entry->file_size(ignored);
    if (!ignored) bytes += size;
  }
  return bytes;
}

}  // namespace disarm
