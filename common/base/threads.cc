#include "common/base/threads.h"

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace disarm {

size_t count_processors() {
  return std::max(1U, std::thread::hardware_concurrency());
}

Result<void> run_threads(size_t count, const std::function<Result<void>()>& work) {
  std::vector<std::future<Result<void>>> threads;
  for (size_t i = 0; i < std::max<size_t>(1, count); ++i) {
    threads.push_back(std::async(std::launch::async, work));
  }
  Result<void> result;
  for (auto& thread : threads) {
    auto done = thread.get();
    if (result && !done) result = done;
  }
  return result;
}

}  // namespace disarm
