#include "common/base/error.h"

#include <sysexits.h>

namespace disarm {

int exit_status(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUsage:
      return 2;
    case ErrorCode::kNoDocument:
    case ErrorCode::kBadDocument:
    case ErrorCode::kBrokenIndex:
      return EX_DATAERR;
    case ErrorCode::kNoInput:
    case ErrorCode::kNoIndex:
      return EX_NOINPUT;
    case ErrorCode::kIndexVersion:
      return EX_PROTOCOL;
    case ErrorCode::kLocked:
      return EX_TEMPFAIL;
    case ErrorCode::kIo:
      return EX_IOERR;
    case ErrorCode::kInternal:
      return EX_SOFTWARE;
  }
  return EX_SOFTWARE;
}

}  // namespace disarm
