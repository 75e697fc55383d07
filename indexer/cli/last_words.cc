#include "indexer/cli/last_words.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "indexer/cli/output.h"

namespace disarm::cli {
namespace {

bool is_refusal_of_the_system(int error_number) {
  constexpr std::array kRefusals = {ENOSPC, EDQUOT, EFBIG, EIO, EROFS};
  return std::ranges::find(kRefusals, error_number) != kRefusals.end();
}

Error last_error(int error_number) {
  constexpr const char* kHint = "the index is as it was before this run";
  if (is_refusal_of_the_system(error_number)) {
    return {ErrorCode::kIo,
            fmt::format("the index could not be written ({})", std::generic_category().message(error_number)),
            fmt::format("{}; make room and run again", kHint)};
  }
  return {ErrorCode::kInternal, "a library ended the program",
          fmt::format("{}; this should not have happened: please report it", kHint)};
}

[[noreturn]] void say_last_words() {
  const int error_number = errno;  // of the call that the library could not cope with
  ::_exit(report(last_error(error_number)));
}

}  // namespace

void install_last_words() {
  std::set_terminate(say_last_words);
}

}  // namespace disarm::cli
