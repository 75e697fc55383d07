// A file's bytes without reading them into memory: the system brings in what is looked at. When another
// process makes the file shorter meanwhile, looking behind its new end raises SIGBUS, so only processes that
// may be lost (workers) and tests should map files of others.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"

namespace disarm {

class MappedFile {
 public:
  // Errors: kNoInput naming the path and the system's reason; also for what is no regular file.
  static Result<MappedFile> open(const std::filesystem::path& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::string_view bytes) : bytes_(bytes) {}

  std::string_view bytes_;
};

}  // namespace disarm
