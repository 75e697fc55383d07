// All members of an archive and of the archives within it, one after the other, without unpacking anything to
// the disk.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "common/archive/limits.h"
#include "common/base/error.h"

namespace disarm::archive {

struct Member {
  std::string locator;
  uint64_t size = 0;     // bytes really produced
  int64_t mtime_ns = 0;  // nanoseconds since 1970; 0 when the archive does not say it
};

// Each entry of an archive is told of exactly once, except folders. An error that a function returns ends the
// walk and is returned from it.
class MemberVisitor {
 public:
  virtual ~MemberVisitor() = default;

  // A file that is no archive.
  virtual Result<void> on_member(const Member& member, std::string bytes) = 0;

  // A member or an archive (also the outermost) that could not be read, or not to its end. What stood before
  // the damage has been told of.
  virtual Result<void> on_failure(const std::string& locator, const Error& error) = 0;

  // What holds no document of its own, with the reason: a link, a device, an archive that was read to its
  // end.
  virtual Result<void> on_skip(const std::string& locator, const std::string& reason) = 0;
};

struct WalkOptions {
  ArchiveLimits limits = {};

  // Whether bytes that look like an archive are a document (DOCX, ODT): then it is a member, not walked into.
  // None: archives are archives.
  std::function<bool(std::string_view bytes, std::string_view name)> is_document = {};

  // When not empty, the locator of the one member that is wanted: others are passed over unread and untold.
  std::string only = {};
};

// Walks the archive at `path` on disk. Archives that are damaged, encrypted, or over a limit are failures
// told to the visitor; the only errors are the visitor's. Memory: one member, and those archives around it
// that cannot be read as streams (zip, 7z, rar within another archive); together at most limits.member_bytes
// for each.
Result<void> walk_archive(const std::string& path, const WalkOptions& options, MemberVisitor& visitor);

}  // namespace disarm::archive
