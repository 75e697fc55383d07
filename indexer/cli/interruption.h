// SIGINT and SIGTERM: the first asks for an orderly end, the second ends the program at once.
#pragma once

#include <atomic>

namespace disarm::cli {

// From now on the first of these signals sets the value that is pointed to; it lives as long as the program.
// Signals that the program was started to ignore stay ignored.
const std::atomic<bool>* watch_for_interruption();

}  // namespace disarm::cli
