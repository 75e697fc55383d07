#include "indexer/read/message.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace disarm::read {
namespace {

using Clock = std::chrono::steady_clock;

struct Head {
  uint32_t size = 0;  // of the payload
  MessageType type = MessageType::kDone;
};

// More than the documents of any file that is read; a worker that claims more is out of its mind.
constexpr uint32_t kMaxPayload = uint32_t{1} << 30;

bool wait_readable(int fd, Clock::time_point deadline) {
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd waiting{fd, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, left.count() > 0 ? static_cast<int>(left.count()) : 0);
    if (ready > 0) return true;
    if (ready == 0) return false;
    if (errno != EINTR) return true;  // the read that follows tells what is wrong
  }
}

tl::expected<void, ReceiveProblem> read_all(int fd, char* into, size_t size, Clock::time_point deadline) {
  while (size > 0) {
    if (!wait_readable(fd, deadline)) return tl::unexpected(ReceiveProblem::kTimedOut);
    const ssize_t count = ::recv(fd, into, size, MSG_DONTWAIT);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) return tl::unexpected(ReceiveProblem::kClosed);
    into += count;
    size -= static_cast<size_t>(count);
  }
  return {};
}

}  // namespace

Result<void> send_message(int fd, const Message& message) {
  if (message.payload.size() > kMaxPayload) {
    return fail(ErrorCode::kInternal, "a message between processes is too long");
  }
  Head head{static_cast<uint32_t>(message.payload.size()), message.type};
  std::array<iovec, 2> parts = {iovec{&head, sizeof head},
                                iovec{const_cast<char*>(message.payload.data()), message.payload.size()}};
  msghdr header{};
  header.msg_iov = parts.data();
  header.msg_iovlen = parts.size();
  while (header.msg_iovlen > 0) {
    const ssize_t count = ::sendmsg(fd, &header, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0)
      return fail(ErrorCode::kIo, fmt::format("cannot reach a worker: {}", std::strerror(errno)));
    auto sent = static_cast<size_t>(count);
    while (header.msg_iovlen > 0 && sent >= header.msg_iov->iov_len) {
      sent -= header.msg_iov->iov_len;
      ++header.msg_iov;
      --header.msg_iovlen;
    }
    if (header.msg_iovlen == 0) break;
    header.msg_iov->iov_base = static_cast<char*>(header.msg_iov->iov_base) + sent;
    header.msg_iov->iov_len -= sent;
  }
  return {};
}

tl::expected<Message, ReceiveProblem> receive_message(int fd, std::chrono::milliseconds timeout) {
  const auto deadline = Clock::now() + timeout;
  Head head;
  if (auto done = read_all(fd, reinterpret_cast<char*>(&head), sizeof head, deadline); !done) {
    return tl::unexpected(done.error());
  }
  if (head.size > kMaxPayload || head.type > MessageType::kDone)
    return tl::unexpected(ReceiveProblem::kBroken);
  Message message{head.type, std::string(head.size, '\0')};
  if (auto done = read_all(fd, message.payload.data(), message.payload.size(), deadline); !done) {
    return tl::unexpected(done.error());
  }
  return message;
}

}  // namespace disarm::read
