#include "indexer/read/message.h"

#include <array>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/undoc/document_json.h"
#include "indexer/read/codes.h"

namespace disarm::read {
namespace {

using namespace std::chrono_literals;

class MessageTest : public testing::Test {
 protected:
  MessageTest() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets_.data()), 0); }
  ~MessageTest() override {
    ::close(sockets_[0]);
    ::close(sockets_[1]);
  }

  std::array<int, 2> sockets_{};
};

undoc::Document sample_document() {
  undoc::Document document;
  document.symbol = "A/RES/79/1";
  document.session = undoc::Session{undoc::SessionKind::kEmergencySpecial, 11};
  document.adopted = Date{2024, 12, 2};
  document.sponsors = {"Andorra", ""};
  document.confidence = 0.25;
  document.paragraphs.push_back({undoc::ParagraphType::kOperative,
                                 "5",
                                 "Urges",
                                 "Urges peace,\n\xC3\xA9",
                                 {"1"},
                                 2,
                                 {{"A/RES/1(I)", 3, 9}}});
  document.parts.push_back({"A", "First", "A/RES/79/1A", 0, 1});
  document.masthead.push_back({"title", "Peace"});
  document.oddities.push_back({"no-title", "It has no title."});
  return document;
}

TEST_F(MessageTest, CarriesDocumentsUnchanged) {
  const MetSource source{"/a.zip!/b", 77, "hash", true};
  Reading reading{{sample_document(), {}}, "pdf"};
  ASSERT_TRUE(send_message(sockets_[0], make_message(MessageType::kReading, source, reading)));
  const auto message = receive_message(sockets_[1], 1s);
  ASSERT_TRUE(message);
  MetSource source_back;
  Reading back;
  ASSERT_TRUE(read_payload(*message, source_back, back));
  EXPECT_EQ(source_back, source);
  ASSERT_EQ(back.documents.size(), 2U);
  EXPECT_EQ(to_json_text(undoc::to_json(back.documents[0])), to_json_text(undoc::to_json(sample_document())));
  EXPECT_EQ(back.format, "pdf");
}

TEST_F(MessageTest, CarriesMoreThanTheSocketHolds) {
  const std::string large(10'000'000, 'x');
  std::thread sender(
      [&] { EXPECT_TRUE(send_message(sockets_[0], make_message(MessageType::kDone, large))); });
  const auto message = receive_message(sockets_[1], 10s);
  sender.join();
  std::string back;
  ASSERT_TRUE(message && read_payload(*message, back));
  EXPECT_EQ(back, large);
}

TEST_F(MessageTest, TellsSilenceFromAnEnd) {
  EXPECT_EQ(receive_message(sockets_[1], 10ms).error(), ReceiveProblem::kTimedOut);
  ::shutdown(sockets_[0], SHUT_RDWR);
  EXPECT_EQ(receive_message(sockets_[1], 10s).error(), ReceiveProblem::kClosed);
  EXPECT_FALSE(send_message(sockets_[1], make_message(MessageType::kDone)));
}

TEST_F(MessageTest, BelievesNothingThatAWorkerClaims) {
  ASSERT_EQ(::send(sockets_[0], "\xff\xff\xff\xff\x01\x00\x00\x00", 8, 0), 8);
  EXPECT_EQ(receive_message(sockets_[1], 1s).error(), ReceiveProblem::kBroken);

  // Every prefix of a good payload, and one with a list of a billion members.
  const Message good = make_message(MessageType::kReading, Reading{{sample_document()}, "pdf"});
  for (size_t size = 0; size < good.payload.size(); ++size) {
    Reading back;
    EXPECT_FALSE(read_payload({MessageType::kReading, good.payload.substr(0, size)}, back)) << size;
  }
  Reading back;
  EXPECT_FALSE(read_payload({MessageType::kReading, "\x80\x94\xeb\xdc\x03"}, back));
  EXPECT_FALSE(read_payload({MessageType::kReading, good.payload + "x"}, back));
}

}  // namespace
}  // namespace disarm::read
