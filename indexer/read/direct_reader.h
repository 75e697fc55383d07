// Reads sources in this process.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "indexer/read/reader.h"

namespace disarm::read {

// Bytes and name to documents; read_document() but for tests.
using ReadBytes = std::function<Result<Reading>(std::string_view bytes, const std::string& name)>;

class DirectReader : public Reader {
 public:
  explicit DirectReader(ReadOptions options);
  DirectReader(ReadOptions options, ReadBytes read_bytes);

  Result<void> read(const ReadRequest& request, ReadingVisitor& visitor) override;

 private:
  Result<void> read_file(const std::string& path, const ReadRequest& request, ReadingVisitor& visitor);
  Result<void> read_plain(const MetSource& source, std::string_view bytes, ReadingVisitor& visitor);
  Result<void> read_archive(const MetSource& source, const std::string& path, const ReadRequest& request,
                            ReadingVisitor& visitor);
  Result<void> read_member(const std::string& locator, ReadingVisitor& visitor);

  ReadOptions options_;
  ReadBytes read_bytes_;
};

}  // namespace disarm::read
