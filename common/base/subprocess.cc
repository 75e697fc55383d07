#include "common/base/subprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace disarm {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  int get() const { return number_; }

 private:
  int number_;
};

tl::unexpected<Error> system_failure(const std::string& what) {
  return fail(ErrorCode::kIo, what + ": " + std::strerror(errno));
}

// What programs are connected with: a file in memory for their input, so that they can seek in it, no disk is
// needed and no writer is left waiting; and nowhere, for their messages.
struct Connections {
  Descriptor input;
  Descriptor nowhere;
};

Result<const Connections*> connections() {
  static const Connections made{Descriptor(memfd_create("input", MFD_CLOEXEC)),
                                Descriptor(open("/dev/null", O_WRONLY | O_CLOEXEC))};
  if (made.input.get() < 0 || made.nowhere.get() < 0) {
    return fail(ErrorCode::kIo, "cannot make what running programs needs");
  }
  return &made;
}

Result<void> fill(const Descriptor& file, std::string_view content) {
  if (ftruncate(file.get(), 0) != 0) return system_failure("cannot empty a file in memory");
  lseek(file.get(), 0, SEEK_SET);
  while (!content.empty()) {
    const ssize_t written = write(file.get(), content.data(), content.size());
    if (written < 0 && errno != EINTR) return system_failure("cannot fill a file in memory");
    if (written > 0) content.remove_prefix(static_cast<size_t>(written));
  }
  lseek(file.get(), 0, SEEK_SET);
  return {};
}

struct Child {
  pid_t process = 0;
  Descriptor output;
};

class SpawnActions {
 public:
  SpawnActions() { posix_spawn_file_actions_init(&actions_); }
  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;

  void connect(const Descriptor& from, int to) {
    posix_spawn_file_actions_adddup2(&actions_, from.get(), to);
  }
  // In the group of this process: who ends a worker process by its group ends what it runs.
  int spawn(pid_t& process, const char* program, char* const* arguments) {
    return posix_spawn(&process, program, &actions_, nullptr, arguments, environ);
  }

 private:
  posix_spawn_file_actions_t actions_{};
};

Result<Child> start(const ProgramCall& call) {
  const auto made = connections();
  if (!made) return tl::unexpected(made.error());
  if (auto filled = fill((*made)->input, call.input); !filled) return tl::unexpected(filled.error());
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return system_failure("cannot make a pipe");
  Child child{0, Descriptor(ends[0])};
  const Descriptor write_end(ends[1]);
  SpawnActions actions;
  actions.connect((*made)->input, STDIN_FILENO);
  actions.connect(write_end, STDOUT_FILENO);
  actions.connect((*made)->nowhere, STDERR_FILENO);
  std::string program = call.program.string();
  std::vector<std::string> arguments = call.arguments;
  std::vector<char*> pointers = {program.data()};
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  errno = actions.spawn(child.process, program.c_str(), pointers.data());
  if (errno != 0) return system_failure("cannot start " + program);
  return child;
}

enum class Ending { kDone, kTooLate, kTooMuch };

Ending read_output(const Descriptor& output, const ProgramCall& call, std::string& text) {
  const Clock::time_point deadline = Clock::now() + call.limit;
  std::array<char, 65536> piece{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return Ending::kTooLate;
    pollfd waiting{output.get(), POLLIN, 0};
    if (poll(&waiting, 1, static_cast<int>(std::min<long long>(left, 1000))) <= 0) continue;
    const ssize_t got = read(output.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return Ending::kDone;
    text.append(piece.data(), static_cast<size_t>(got));
    if (text.size() > call.most_output) return Ending::kTooMuch;
  }
}

constexpr int kCrashed = -1;

// Its exit status; kCrashed when a signal ended it. A program can close its output and go on: that is no use
// to us.
int wait_for(pid_t process, bool kill_it) {
  if (kill_it) kill(process, SIGKILL);
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : kCrashed;
}

}  // namespace

std::optional<std::filesystem::path> find_program(std::string_view name) {
  const char* path = std::getenv("PATH");
  std::string_view folders = path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
  while (!folders.empty()) {
    const size_t end = std::min(folders.find(':'), folders.size());
    const std::filesystem::path candidate = std::filesystem::path(folders.substr(0, end)) / name;
    if (candidate.is_absolute() && access(candidate.c_str(), X_OK) == 0) return candidate;
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return std::nullopt;
}

Result<void> prepare_to_run_programs() {
  return connections().map([](const Connections*) {});
}

Result<std::string> run_program(const ProgramCall& call) {
  const std::string name = call.program.filename().string();
  int status = kCrashed;
  for (int attempt = 0; attempt < call.attempts && status == kCrashed; ++attempt) {
    auto child = start(call);
    if (!child) return tl::unexpected(child.error());
    std::string output;
    const Ending ending = read_output(child->output, call, output);
    status = wait_for(child->process, ending != Ending::kDone);
    if (ending == Ending::kTooLate) return fail(ErrorCode::kBadDocument, name + " did not end in time");
    if (ending == Ending::kTooMuch) return fail(ErrorCode::kBadDocument, name + " wrote more than it may");
    if (status == 0) return output;
  }
  return fail(ErrorCode::kBadDocument, name + " could not read the file");
}

}  // namespace disarm
