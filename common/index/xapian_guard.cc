#include "common/index/xapian_guard.h"

#include <fmt/format.h>

namespace disarm::index {

Error from_xapian(const Xapian::Error& error) {
  const std::string_view type = error.get_type();
  const std::string message = fmt::format("{}: {}", type, error.get_msg());
  if (type == "DatabaseLockError") {
    return {ErrorCode::kLocked, message, "another program writes to this index; try again later"};
  }
  if (type == "DatabaseNotFoundError" || type == "DatabaseOpeningError") {
    return {ErrorCode::kNoIndex, message, "build an index with: disarm-indexer update --index DIR PATH"};
  }
  if (type == "DatabaseVersionError") {
    return {ErrorCode::kIndexVersion, message, "build the index again with this version of disarm-indexer"};
  }
  if (type == "DatabaseCorruptError") {
    return {ErrorCode::kBrokenIndex, message, "build the index again from the documents"};
  }
  if (const char* system_reason = error.get_error_string()) {
    return {ErrorCode::kIo, fmt::format("{} ({})", message, system_reason)};  // a full disk, for one
  }
  // The plain type tells of writing and reading that failed, with the system's reason within the message when
  // Xapian had to undo something first.
  if (type == "DatabaseError") return {ErrorCode::kIo, message};
  return {ErrorCode::kInternal, message};
}

}  // namespace disarm::index
