// The inside of a worker process: reads what the indexer asks for and tells it what it found, until the
// indexer closes the socket.
#pragma once

namespace disarm::read {

// The file descriptor of the socket to the indexer in a worker process.
inline constexpr int kWorkerSocket = 3;

// The argument that makes `disarm-indexer` a worker process; not for users.
inline constexpr const char* kWorkerCommand = "worker-process";

// Runs until the socket is closed; returns the exit status of the process.
int run_worker();

}  // namespace disarm::read
