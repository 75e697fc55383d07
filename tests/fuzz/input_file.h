// The input of a fuzz target as a file, for what reads files by name.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/file.h"

namespace disarm {

// One file for each process, in memory where the system has such a folder; removed at the end.
class InputFile {
 public:
  InputFile()
      : path_(fmt::format("{}/disarm_fuzz.{}", std::filesystem::exists("/dev/shm") ? "/dev/shm" : "/tmp",
                          ::getpid())) {}
  ~InputFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  const std::string& write(const uint8_t* data, size_t size) const {
    if (!write_file_atomically(path_, {reinterpret_cast<const char*>(data), size})) std::abort();
    return path_;
  }

 private:
  std::string path_;
};

}  // namespace disarm
