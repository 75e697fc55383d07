#include "indexer/build/writer_lock.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/base/time.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{50};  // between two attempts

std::string host_name() {
  char name[256] = "";
  if (::gethostname(name, sizeof name - 1) != 0) return "an unknown host";
  return name;
}

std::string holder_text() {
  const Json holder = {{"pid", ::getpid()}, {"host", host_name()}, {"since", utc_now_text()}};
  return to_json_text(holder) + "\n";
}

// A holder that has not written the file yet, or could not, stays unnamed.
std::string describe_holder(const fs::path& path) {
  const auto holder = read_file(path).and_then([](const std::string& text) { return parse_json(text); });
  const bool is_named = holder && holder->is_object() && holder->contains("pid") &&
                        holder->contains("host") && (*holder)["host"].is_string() &&
                        holder->contains("since") && (*holder)["since"].is_string();
  if (!is_named) return "another disarm-indexer";
  return fmt::format("process {} on {}, at work since {},", (*holder)["pid"].dump(),
                     (*holder)["host"].get<std::string>(), (*holder)["since"].get<std::string>());
}

tl::unexpected<Error> locked(const fs::path& index) {
  return fail(ErrorCode::kLocked,
              fmt::format("{} holds the index {}", describe_holder(index / "lock"), index.native()),
              "try again when it has ended, or wait for it with --lock-timeout SECONDS; nothing was changed");
}

tl::unexpected<Error> system_failure(std::string_view doing, const fs::path& path) {
  const std::string reason = std::strerror(errno);
  return fail(ErrorCode::kIo, fmt::format("cannot {} {}: {}", doing, path.native(), reason));
}

void write_holder(int fd) {
  const std::string text = holder_text();
  // It is the lock that keeps others away: on a full disk they only learn less about who has it.
  if (::ftruncate(fd, 0) != 0) return;
  [[maybe_unused]] const ssize_t written = ::pwrite(fd, text.data(), text.size(), 0);
}

}  // namespace

Result<WriterLock> WriterLock::acquire(const fs::path& index, std::chrono::milliseconds timeout) {
  const auto path = index / "lock";
  const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return system_failure("open", path);
  WriterLock lock(fd);
  const auto deadline = Clock::now() + timeout;
  while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (errno != EWOULDBLOCK) return system_failure("lock", path);
    if (Clock::now() >= deadline) return locked(index);
    std::this_thread::sleep_for(kPause);
  }
  write_holder(fd);
  return lock;
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
