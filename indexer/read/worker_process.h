// A worker process as the indexer sees it: started, spoken to over a socket, ended.
#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

#include "common/base/error.h"

namespace disarm::read {

class WorkerProcess {
 public:
  // Starts `program` as a worker. It is killed when the calling thread ends. Errors: kInternal with the
  // system's reason.
  static Result<WorkerProcess> start(const std::filesystem::path& program);

  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) noexcept;
  ~WorkerProcess();  // kills it

  int socket() const { return socket_; }

  // Kills the process if it still runs, and tells how it had ended, or "was killed": "died: Segmentation
  // fault", "was refused memory". To be called once.
  std::string end();

 private:
  WorkerProcess(pid_t process, int socket) : process_(process), socket_(socket) {}

  pid_t process_ = -1;
  int socket_ = -1;
};

}  // namespace disarm::read
