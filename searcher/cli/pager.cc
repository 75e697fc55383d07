#include "searcher/cli/pager.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <unistd.h>

#include "common/base/terminal.h"
#include "searcher/cli/output.h"

namespace disarm::cli {
namespace {

constexpr int kNoSuchCommand = 127;  // of a shell

std::string pager_command() {
  const char* pager = std::getenv("PAGER");
  return pager == nullptr ? "less" : pager;
}

// While a pager runs, ^C and a reader that goes away are its affair.
class SignalsAside {
 public:
  SignalsAside() : interrupt_(std::signal(SIGINT, SIG_IGN)), pipe_(std::signal(SIGPIPE, SIG_IGN)) {}
  ~SignalsAside() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGPIPE, pipe_);
  }
  SignalsAside(const SignalsAside&) = delete;
  SignalsAside& operator=(const SignalsAside&) = delete;

 private:
  void (*interrupt_)(int);
  void (*pipe_)(int);
};

// Whether the pager could be started; the user may have left it before the end.
bool page_through(const std::string& command, std::string_view text) {
  constexpr int kKeepWhatIsSet = 0;
  ::setenv("LESS", "FRX", kKeepWhatIsSet);
  const SignalsAside aside;
  FILE* pager = ::popen(command.c_str(), "w");
  if (pager == nullptr) return false;
  std::fwrite(text.data(), 1, text.size(), pager);
  const int status = ::pclose(pager);
  return !WIFEXITED(status) || WEXITSTATUS(status) != kNoSuchCommand;
}

}  // namespace

Result<void> print_paged(std::string_view text, bool wants_pager) {
  if (!wants_pager || text.empty() || !is_terminal(STDOUT_FILENO)) return print(text);
  const std::string command = pager_command();
  if (command.empty() || command == "cat" || !page_through(command, text)) return print(text);
  return {};
}

}  // namespace disarm::cli
