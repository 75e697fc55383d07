// One archive, entry by entry, through libarchive. Knows nothing of archives within it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/archive/byte_source.h"
#include "common/archive/signature.h"
#include "common/base/error.h"

struct archive;

namespace disarm::archive {

enum class EntryKind { kFile, kFolder, kLink, kOther };

struct Entry {
  std::string name;  // bytes as the archive has them, without "./" in front; UTF-8 where the archive knows
                     // its charset
  EntryKind kind = EntryKind::kFile;
  std::optional<uint64_t> size = {};  // as the archive claims it
  int64_t mtime_ns = 0;               // 0 when the archive does not say it
  bool is_encrypted = false;
};

// Names are only read well while a Utf8Locale lives.
class ArchiveReader {
 public:
  // Reads `source`, which outlives the reader, as an archive of `kind`; `own_name` is the archive's file
  // name, from which the one entry of a compressed file takes its name. Errors: kBadDocument when it is no
  // archive.
  static Result<ArchiveReader> open(ByteSource& source, ArchiveKind kind, std::string_view own_name);

  // The next entry; nullopt at the end. After an error the archive has no more entries.
  Result<std::optional<Entry>> next();

  // Reads up to `size` bytes of the entry; 0 at its end. Errors: kBadDocument when the entry is damaged, or
  // is not what the archive claims. broken() tells whether next() is still of use.
  Result<size_t> read(char* buffer, size_t size);

  // What damage made the rest of the archive unreadable; empty as long as there is none.
  const std::optional<Error>& broken() const { return broken_; }

 private:
  struct Closer {
    void operator()(::archive* handle) const;
  };

  ArchiveReader(std::unique_ptr<::archive, Closer> handle, std::string_view own_name);

  // What libarchive says of the last call, or else `otherwise`.
  std::string reason_or(std::string_view otherwise) const;

  // The same as an error, with a hint where a password is missing. Only once the archive is open: libarchive
  // asks the format that it has chosen, and after an opening that failed that one is gone.
  Error error_of(int code, std::string_view otherwise) const;

  std::unique_ptr<::archive, Closer> handle_;
  std::string own_name_;
  std::optional<Error> broken_;
};

}  // namespace disarm::archive
