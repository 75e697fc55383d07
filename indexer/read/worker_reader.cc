#include "indexer/read/worker_reader.h"

#include <utility>

#include <fmt/format.h>

#include "indexer/read/codes.h"
#include "indexer/read/message.h"

namespace disarm::read {
namespace {

constexpr std::chrono::seconds kTimeToStart(60);

// One request, as far as one worker gets with it.
class Exchange {
 public:
  Exchange(int socket, ReadingVisitor& visitor, uint64_t already_told)
      : socket_(socket), visitor_(visitor), told_(already_told) {}

  // True when the request is finished, false when the worker is lost. Errors: the visitor's.
  Result<bool> run(const ReadRequest& request, std::chrono::milliseconds timeout) {
    if (!send_message(socket_, make_message(MessageType::kRequest, request))) return false;
    for (;;) {
      const auto message = receive_message(socket_, timeout);
      if (!message) {
        timed_out_ = message.error() == ReceiveProblem::kTimedOut;
        return false;
      }
      if (message->type == MessageType::kDone) return true;
      const auto understood = dispatch(*message);
      if (!understood) return tl::unexpected(understood.error());
      if (!*understood) return false;
    }
  }

  bool timed_out() const { return timed_out_; }
  const std::optional<MetSource>& in_hand() const { return in_hand_; }  // wanted, and not told of since
  uint64_t told() const { return told_; }                               // ends of members

 private:
  // False when the message makes no sense.
  Result<bool> dispatch(const Message& message) {
    switch (message.type) {
      case MessageType::kWants:
        return on_wants(message);
      case MessageType::kReading:
        return on_end<Reading>(message, [&](const MetSource& source, Reading& reading) {
          return visitor_.take(source, std::move(reading));
        });
      case MessageType::kFailure:
        return on_end<Error>(message, [&](const MetSource& source, Error& error) {
          return visitor_.take(source, tl::unexpected(std::move(error)));
        });
      case MessageType::kPassOver:
        return on_end<std::string>(message, [&](const MetSource& source, const std::string& reason) {
          return visitor_.pass_over(source, reason);
        });
      default:
        return false;
    }
  }

  Result<bool> on_wants(const Message& message) {
    MetSource source;
    if (!read_payload(message, source)) return false;
    const auto is_wanted = visitor_.wants(source);
    if (!is_wanted) return tl::unexpected(is_wanted.error());
    // An archive is not in hand itself: its members are, one after the other.
    if (!source.is_archive) {
      if (*is_wanted) {
        in_hand_ = std::move(source);
      } else {
        ++told_;
      }
    }
    return send_message(socket_, make_message(MessageType::kAnswer, *is_wanted)).has_value();
  }

  template <typename What, typename Tell>
  Result<bool> on_end(const Message& message, Tell tell) {
    MetSource source;
    What what;
    if (!read_payload(message, source, what)) return false;
    in_hand_.reset();
    ++told_;
    return tell(source, what).map([] { return true; });
  }

  int socket_;
  ReadingVisitor& visitor_;
  uint64_t told_;
  std::optional<MetSource> in_hand_;
  bool timed_out_ = false;
};

}  // namespace

WorkerReader::WorkerReader(Options options) : options_(std::move(options)) {}

Result<void> WorkerReader::ensure_worker() {
  if (worker_) return {};
  auto started = WorkerProcess::start(options_.program);
  if (!started) return tl::unexpected(started.error());
  worker_.emplace(std::move(*started));
  if (send_message(worker_->socket(), make_message(MessageType::kSetUp, options_.read, options_.limits))) {
    const auto message = receive_message(worker_->socket(), kTimeToStart);
    if (message && message->type == MessageType::kDone) return {};
    MetSource none;
    Error refused;
    if (message && message->type == MessageType::kFailure && read_payload(*message, none, refused)) {
      worker_.reset();
      return tl::unexpected(refused);
    }
  }
  const std::string end = worker_->end();
  worker_.reset();
  return fail(ErrorCode::kInternal, fmt::format("a worker process cannot work: it {}", end));
}

Result<void> WorkerReader::read(const ReadRequest& request, ReadingVisitor& visitor) {
  ReadRequest rest = request;
  for (;;) {
    if (auto there = ensure_worker(); !there) return there;
    Exchange exchange(worker_->socket(), visitor, rest.already_told);
    const auto finished = exchange.run(rest, options_.limits.wall_time);
    if (finished && *finished) return {};
    const std::string end = worker_->end();
    worker_.reset();
    if (!finished) return tl::unexpected(finished.error());

    const std::string reason =
        exchange.timed_out() ? fmt::format("was stopped after {} s", options_.limits.wall_time.count()) : end;
    const Error error{ErrorCode::kBadDocument, fmt::format("the worker process that read it {}", reason)};
    const bool lost_a_member = exchange.in_hand() && exchange.in_hand()->locator != request.locator;
    if (!lost_a_member) {
      const MetSource lost = exchange.in_hand().value_or(MetSource{request.locator, 0, ""});
      return visitor.take(lost, tl::unexpected(error));
    }
    if (auto told = visitor.take(*exchange.in_hand(), tl::unexpected(error)); !told) return told;
    rest.already_told = exchange.told() + 1;
  }
}

}  // namespace disarm::read
