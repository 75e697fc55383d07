// One writer at a time: held while an index is updated, gone with the process however it ends.
#pragma once

#include <filesystem>

#include "common/base/error.h"

namespace disarm::build {

class WriterLock {
 public:
  // Locks INDEX/lock; the folder exists. Errors: kLocked when another process holds it, kIo.
  static Result<WriterLock> acquire(const std::filesystem::path& index);

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  explicit WriterLock(int fd) : fd_(fd) {}

  int fd_;
};

}  // namespace disarm::build
