#include "indexer/read/worker.h"

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/base/subprocess.h"
#include "indexer/read/codes.h"
#include "indexer/read/direct_reader.h"
#include "indexer/read/message.h"
#include "indexer/read/sandbox.h"

namespace disarm::read {
namespace {

constexpr std::chrono::hours kForever(24 * 365);

constexpr int kExitFault = 70;  // EX_SOFTWARE: the other side sent nonsense, or confinement was refused

Error lost_indexer() {
  return {ErrorCode::kIo, "the indexer is gone"};
}

// Tells the indexer what a reader meets.
class Forwarder : public ReadingVisitor {
 public:
  explicit Forwarder(const WorkerLimits& limits) : limits_(limits) {}

  Result<bool> wants(const MetSource& source) override {
    if (auto sent = send_message(kWorkerSocket, make_message(MessageType::kWants, source)); !sent) {
      return tl::unexpected(sent.error());
    }
    const auto answer = receive_message(kWorkerSocket, kForever);
    bool is_wanted = false;
    if (!answer || answer->type != MessageType::kAnswer || !read_payload(*answer, is_wanted)) {
      return tl::unexpected(lost_indexer());
    }
    limit_processor_time(limits_.processor_time);
    return is_wanted;
  }

  Result<void> take(const MetSource& source, Result<Reading> reading) override {
    auto sent =
        send_message(kWorkerSocket, reading ? make_message(MessageType::kReading, source, *reading)
                                            : make_message(MessageType::kFailure, source, reading.error()));
    limit_processor_time(limits_.processor_time);
    return sent;
  }

  Result<void> pass_over(const MetSource& source, const std::string& reason) override {
    return send_message(kWorkerSocket, make_message(MessageType::kPassOver, source, reason));
  }

 private:
  WorkerLimits limits_;
};

// What a service manager sends to all processes of a service is for the indexer to act on.
void ignore_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) std::signal(signal, SIG_IGN);
}

void end_with_indexer() {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

int serve(Reader& reader, const WorkerLimits& limits) {
  Forwarder forwarder(limits);
  for (;;) {
    const auto message = receive_message(kWorkerSocket, kForever);
    if (!message) return message.error() == ReceiveProblem::kClosed ? 0 : kExitFault;
    ReadRequest request;
    if (message->type != MessageType::kRequest || !read_payload(*message, request)) return kExitFault;
    limit_processor_time(limits.processor_time);
    if (!reader.read(request, forwarder)) return 0;  // the only errors are those of a lost indexer
    if (!send_message(kWorkerSocket, make_message(MessageType::kDone))) return 0;
  }
}

}  // namespace

int run_worker() {
  ignore_signals();
  ::fcntl(kWorkerSocket, F_SETFD, FD_CLOEXEC);  // not for programs that a format starts
  end_with_indexer();
  const auto message = receive_message(kWorkerSocket, std::chrono::minutes(1));
  ReadOptions options;
  WorkerLimits limits;
  if (!message || message->type != MessageType::kSetUp || !read_payload(*message, options, limits))
    return kExitFault;
  auto confined = prepare_to_run_programs().and_then([&] { return enter_sandbox(limits.memory_bytes); });
  if (!confined) {
    // The indexer takes a failure before its first request as the reason why workers cannot be had.
    (void)send_message(kWorkerSocket, make_message(MessageType::kFailure, MetSource{}, confined.error()));
    return kExitFault;
  }
  if (!send_message(kWorkerSocket, make_message(MessageType::kDone))) return 0;
  DirectReader reader(options);
  return serve(reader, limits);
}

}  // namespace disarm::read
