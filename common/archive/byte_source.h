// Where the bytes of an archive come from: a file, memory, or a member of the archive around it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::archive {

class ByteSource {
 public:
  virtual ~ByteSource() = default;

  // The bytes that come next, valid until the next call; empty at the end.
  virtual Result<std::string_view> read() = 0;

  virtual bool can_seek() const = 0;

  // As lseek(): the new place, counted from the beginning. Precondition: can_seek().
  virtual Result<int64_t> seek(int64_t offset, int whence) = 0;
};

class FileSource : public ByteSource {
 public:
  // Errors: kNoInput when `path` cannot be opened or is no regular file; nothing else is ever opened.
  static Result<FileSource> open(const std::string& path);

  FileSource(FileSource&& other) noexcept;
  FileSource& operator=(FileSource&&) = delete;
  ~FileSource() override;

  uint64_t size() const { return size_; }

  Result<std::string_view> read() override;
  bool can_seek() const override { return true; }
  Result<int64_t> seek(int64_t offset, int whence) override;

 private:
  FileSource(int fd, uint64_t size, const std::string& path);

  int fd_;
  uint64_t size_;
  std::string path_;
  std::vector<char> buffer_;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}

  Result<std::string_view> read() override;
  bool can_seek() const override { return true; }
  Result<int64_t> seek(int64_t offset, int whence) override;

 private:
  std::string_view bytes_;
  size_t place_ = 0;
};

}  // namespace disarm::archive
