// One writer at a time: held while an index is changed, gone with the process however it ends.
#pragma once

#include <chrono>
#include <filesystem>

#include "common/base/error.h"

namespace disarm::build {

class WriterLock {
 public:
  // Locks INDEX/lock, which the system unlocks when the process ends; the folder exists. Waits up to
  // `timeout` for another writer. The file says who holds it, so that a second writer can tell. Errors:
  // kLocked naming process, host and since when; kIo.
  static Result<WriterLock> acquire(const std::filesystem::path& index,
                                    std::chrono::milliseconds timeout = {});

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  explicit WriterLock(int fd) : fd_(fd) {}

  int fd_;
};

}  // namespace disarm::build
