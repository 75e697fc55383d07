// The same work in several threads.
#pragma once

#include <cstddef>
#include <functional>

#include "common/base/error.h"

namespace disarm {

// How many threads can work at the same time, at least one.
size_t count_processors();

// Runs `work` in `count` threads, at least one, and waits for all of them. Errors: the first of them, in the
// order of the threads.
Result<void> run_threads(size_t count, const std::function<Result<void>()>& work);

}  // namespace disarm
