// What a worker process gives up before it touches a file of others.
//
// Guaranteed by the system, whatever the libraries that read formats are tricked into: no sockets but the one
// to the indexer, no file opened for writing, made, removed or renamed, no growth beyond the memory limit, no
// core dump, no new privileges; the process ends with the indexer. Programs that a format starts (catdoc,
// tesseract) inherit all of this. Reading is not restricted: a worker sees what the user who runs the indexer
// sees.
#pragma once

#include <chrono>
#include <cstdint>

#include "common/base/error.h"

namespace disarm::read {

// Exit status of a worker that was refused memory.
inline constexpr int kExitOutOfMemory = 71;

// Errors: kInternal naming what the system refused; then the process must not read anything.
Result<void> enter_sandbox(uint64_t memory_bytes);

// From now on the process may use so much more processor time; then SIGXCPU ends it.
void limit_processor_time(std::chrono::seconds more);

}  // namespace disarm::read
