#include "indexer/read/worker_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "indexer/read/sandbox.h"
#include "indexer/read/worker.h"

namespace disarm::read {
namespace {

// How a child is started: nothing open but the null device and its end of the socket.
class SpawnActions {
 public:
  explicit SpawnActions(int socket) {
    posix_spawn_file_actions_init(&actions_);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
      posix_spawn_file_actions_addopen(&actions_, standard, "/dev/null", O_RDWR, 0);
    }
    posix_spawn_file_actions_adddup2(&actions_, socket, kWorkerSocket);
    posix_spawn_file_actions_addclosefrom_np(&actions_, kWorkerSocket + 1);
  }
  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;

  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

// A process group of its own: what a terminal sends to the indexer's group is not for workers, and programs
// that a worker starts can be ended with it. No signals blocked.
class SpawnAttributes {
 public:
  SpawnAttributes() {
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes_, &none);
  }
  ~SpawnAttributes() { posix_spawnattr_destroy(&attributes_); }
  SpawnAttributes(const SpawnAttributes&) = delete;
  SpawnAttributes& operator=(const SpawnAttributes&) = delete;

  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

tl::unexpected<Error> cannot_start(int reason) {
  return fail(ErrorCode::kInternal, fmt::format("cannot start a worker process: {}", std::strerror(reason)));
}

// A copy of `fd` above the descriptors that a worker uses itself.
int move_above(int fd) {
  const int moved = ::fcntl(fd, F_DUPFD_CLOEXEC, kWorkerSocket + 1);
  ::close(fd);
  return moved;
}

std::string describe(int status) {
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU) return "used too much processor time";
    return fmt::format("died: {}", ::strsignal(signal));
  }
  if (WEXITSTATUS(status) == kExitOutOfMemory) return "needs more memory than it may have";
  return fmt::format("ended with status {}", WEXITSTATUS(status));
}

}  // namespace

Result<WorkerProcess> WorkerProcess::start(const std::filesystem::path& program) {
  std::array<int, 2> sockets{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) return cannot_start(errno);
  const int its_end = move_above(sockets[1]);
  const SpawnActions actions(its_end);
  const SpawnAttributes attributes;
  std::string command = kWorkerCommand;
  std::string name = program.native();
  std::array<char*, 3> arguments = {name.data(), command.data(), nullptr};
  pid_t process = -1;
  const int failed =
      ::posix_spawn(&process, program.c_str(), actions.get(), attributes.get(), arguments.data(), environ);
  ::close(its_end);
  if (failed != 0) {
    ::close(sockets[0]);
    return cannot_start(failed);
  }
  return WorkerProcess(process, sockets[0]);
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1)), socket_(std::exchange(other.socket_, -1)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  std::swap(process_, other.process_);
  std::swap(socket_, other.socket_);
  return *this;
}

WorkerProcess::~WorkerProcess() {
  end();
}

std::string WorkerProcess::end() {
  if (process_ < 0) return {};
  if (socket_ >= 0) ::close(std::exchange(socket_, -1));
  // One that is dying already keeps the status that it dies with.
  int status = 0;
  ::kill(-process_, SIGKILL);
  ::kill(process_, SIGKILL);  // should it have no group yet
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
  return describe(status);
}

}  // namespace disarm::read
