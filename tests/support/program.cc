#include "tests/support/program.h"

#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/base/file.h"
#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

void redirect(const std::filesystem::path& path, int flags, int fd) {
  const int file = ::open(path.c_str(), flags, 0600);
  if (file < 0 || ::dup2(file, fd) < 0) ::_exit(126);
}

void set_environment(const std::map<std::string, std::string>& environment) {
  for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
}

std::vector<char*> argv_of(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
  std::vector<char*> argv = {const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  return argv;
}

struct Ending {
  int status = -1;  // 128 + signal when a signal ended it
  rusage used{};
};

Ending wait_for(pid_t child) {
  Ending ending;
  int status = 0;
  ::wait4(child, &status, 0, &ending.used);
  ending.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ending;
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

ProgramResult run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                          const std::map<std::string, std::string>& environment, std::string_view input) {
  const TemporaryFolder folder;
  const auto input_file = folder.write("input", input);
  const auto output = folder.path() / "output";
  const auto errors = folder.path() / "errors";

  std::vector<char*> argv = argv_of(program, arguments);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot start " + program.string());
  if (child == 0) {
    set_environment(environment);
    redirect(input_file, O_RDONLY, STDIN_FILENO);
    redirect(output, O_WRONLY | O_CREAT, STDOUT_FILENO);
    redirect(errors, O_WRONLY | O_CREAT, STDERR_FILENO);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
  }
  const Ending ending = wait_for(child);
  constexpr size_t kKilobyte = 1024;
  return {.status = ending.status,
          .output = read_file(output).value_or(""),
          .errors = read_file(errors).value_or(""),
          .processor_seconds = seconds(ending.used.ru_utime) + seconds(ending.used.ru_stime),
          .peak_bytes = static_cast<size_t>(ending.used.ru_maxrss) * kKilobyte};
}

ProgramResult run_on_terminal(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                              const std::map<std::string, std::string>& environment) {
  std::vector<char*> argv = argv_of(program, arguments);
  const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
  if (child < 0) throw std::runtime_error("cannot start " + program.string());
  if (child == 0) {
    set_environment(environment);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
  }
  std::string output;
  char buffer[4096];
  for (ssize_t n = 0; (n = ::read(terminal, buffer, sizeof buffer)) > 0;) {
    output.append(buffer, static_cast<size_t>(n));
  }
  ::close(terminal);
  return {.status = wait_for(child).status, .output = output, .errors = ""};
}

}  // namespace disarm
