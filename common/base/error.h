// What went wrong, said once: every fallible function of the project returns a Result.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace disarm {

// Fixes the exit status of a program that ends with the error; see exit_status().
enum class ErrorCode {
  kUsage,         // the command line or the query is wrong
  kNoDocument,    // a file that is not meant to hold a document; a run passes over it
  kBadDocument,   // one document cannot be read; a run goes on without it
  kNoInput,       // a file or folder that was named is not there or not readable
  kNoIndex,       // there is no index where one was expected
  kBrokenIndex,   // the index is there but damaged
  kIndexVersion,  // the index was written by another version of its format
  kLocked,        // another process holds the index
  kIo,            // the system refused to read or write
  kInternal,      // a fault of the program
};

struct Error {
  ErrorCode code;
  std::string message;    // what happened, with the name of the thing; no final full stop
  std::string hint = {};  // what the user can do about it; may be empty
};

template <typename T>
using Result = tl::expected<T, Error>;

// Shorthand for returning an Error from a function that returns any Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

// The exit status of a program that could not do its work: 2 for usage as in grep, otherwise the
// numbers of <sysexits.h>, which scripts and systemd know.
int exit_status(ErrorCode code);

}  // namespace disarm
