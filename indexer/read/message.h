// Messages between the indexer and its worker processes, over a socket: a length, a type, and coded values.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "common/base/byte_codec.h"
#include "common/base/error.h"

namespace disarm::read {

enum class MessageType : uint8_t {
  kSetUp,     // indexer: ReadOptions, WorkerLimits; the first message
  kRequest,   // indexer: ReadRequest
  kAnswer,    // indexer: bool, whether the source of the last kWants is to be read
  kWants,     // worker: MetSource; waits for kAnswer
  kReading,   // worker: MetSource, Reading
  kFailure,   // worker: MetSource, Error
  kPassOver,  // worker: MetSource, reason
  kDone,      // worker: the request is finished
};

struct Message {
  MessageType type = MessageType::kDone;
  std::string payload;
};

// Errors of both: kIo when the other side is gone; kInternal when it sends what cannot be a message.
Result<void> send_message(int fd, const Message& message);

enum class ReceiveProblem { kClosed, kTimedOut, kBroken };
tl::expected<Message, ReceiveProblem> receive_message(int fd, std::chrono::milliseconds timeout);

template <typename... Values>
Message make_message(MessageType type, const Values&... values) {
  Message message{type, {}};
  ByteWriter(message.payload)(values...);
  return message;
}

// Whether the payload was exactly these values.
template <typename... Values>
bool read_payload(const Message& message, Values&... values) {
  ByteReader reader(message.payload);
  reader(values...);
  return reader.is_sound() && reader.rest().empty();
}

}  // namespace disarm::read
