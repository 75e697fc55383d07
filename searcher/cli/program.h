// The command line of disarm-searcher.
#pragma once

namespace disarm::cli {

// Runs the program and returns its exit status: 0 with hits, 1 without, 2 for a wrong command line or query,
// otherwise exit_status() of the error.
int run(int argc, const char* const* argv);

}  // namespace disarm::cli
