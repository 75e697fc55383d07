#include "searcher/cli/timeout.h"

#include <cmath>
#include <csignal>
#include <string_view>

#include <sys/time.h>
#include <sysexits.h>
#include <unistd.h>

namespace disarm::cli {
namespace {

constexpr double kMicroseconds = 1e6;
constexpr double kLongest = 1e8;  // three years: what the system's clock takes everywhere

// Only what a signal handler may do.
void give_up(int /*signal*/) {
  constexpr std::string_view kMessage =
      "disarm-searcher: no answer within the time of --timeout\n"
      "hint: give it more time, or ask for less\n";
  if (::write(STDERR_FILENO, kMessage.data(), kMessage.size()) < 0) ::_exit(EX_IOERR);
  ::_exit(EX_TEMPFAIL);
}

void set_clock(double seconds) {
  itimerval timer{};
  double whole = 0;
  const double rest = std::modf(seconds, &whole);
  timer.it_value.tv_sec = static_cast<time_t>(whole);
  timer.it_value.tv_usec = static_cast<suseconds_t>(rest * kMicroseconds);
  ::setitimer(ITIMER_REAL, &timer, nullptr);
}

}  // namespace

void give_up_after(double seconds) {
  if (!(seconds > 0)) return;
  struct sigaction action {};
  action.sa_handler = give_up;
  ::sigaction(SIGALRM, &action, nullptr);
  set_clock(std::fmin(std::fmax(seconds, 1 / kMicroseconds), kLongest));
}

void stop_clock() {
  set_clock(0);
}

}  // namespace disarm::cli
