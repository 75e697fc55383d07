#include "indexer/cli/interruption.h"

#include <csignal>

#include <unistd.h>

namespace disarm::cli {
namespace {

std::atomic<bool> is_interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler must not wait for a lock");

void interrupt(int signal) {
  if (is_interrupted.exchange(true)) ::_exit(128 + signal);
}

}  // namespace

const std::atomic<bool>* watch_for_interruption() {
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction current {};
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = interrupt;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
  }
  return &is_interrupted;
}

}  // namespace disarm::cli
