#include "common/index/compress.h"

#include <string>

#include <gtest/gtest.h>

namespace disarm::index {
namespace {

TEST(Compress, GivesTheSameBytesBack) {
  for (const std::string& bytes : {std::string(), std::string("\0\xff", 2), std::string(100'000, 'a')}) {
    EXPECT_EQ(decompress(compress(bytes)).value(), bytes);
  }
  EXPECT_LT(compress(std::string(100'000, 'a')).size(), 1000U);
}

TEST(Compress, TellsThatBytesAreDamaged) {
  const std::string compressed = compress("Urges all States to consider joining the Convention");
  for (size_t size = 0; size < compressed.size(); ++size) {
    const auto result = decompress(compressed.substr(0, size));
    ASSERT_FALSE(result.has_value()) << size;
    EXPECT_EQ(result.error().code, ErrorCode::kBrokenIndex);
  }
}

// A frame of zstd that claims to hold 2^62 bytes.
TEST(Compress, BelievesNoSizeThatCannotBe) {
  const std::string frame("\x28\xb5\x2f\xfd\xe0\x00\x00\x00\x00\x00\x00\x00\x40\x01\x00\x00", 16);
  EXPECT_FALSE(decompress(frame).has_value());
}

}  // namespace
}  // namespace disarm::index
