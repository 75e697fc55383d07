// The command line of disarm-indexer.
#pragma once

namespace disarm::cli {

// Runs the program and returns its exit status: 0 when all went well, 3 when some documents failed, otherwise
// that of exit_status(), and then nothing was published.
int run(int argc, char** argv);

}  // namespace disarm::cli
