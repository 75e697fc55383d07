#include "common/index/positions_file.h"

#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/support/temporary_folder.h"

namespace disarm::index {
namespace {

namespace fs = std::filesystem;
using Records = std::map<std::string, std::string>;

class PositionsFileTest : public testing::Test {
 protected:
  fs::path write(const std::string& name, const Records& records) {
    const fs::path path = folder_.path() / name;
    PositionsWriter writer(path);
    for (const auto& [key, record] : records) writer.add(key, record);
    EXPECT_TRUE(writer.finish());
    return path;
  }

  static Records read(const fs::path& path) {
    Records records;
    const auto file = PositionsFile::open(path);
    EXPECT_TRUE(file);
    const auto add = [&](std::string_view key, std::string_view record) { records.emplace(key, record); };
    EXPECT_TRUE(file->for_each(add));
    return records;
  }

  TemporaryFolder folder_;
};

TEST_F(PositionsFileTest, FindsEachRecordByItsKey) {
  Records records;
  for (size_t i = 0; i < 1000; ++i) records["A/RES/79/" + std::to_string(i)] = std::string(i % 50, 'r');
  const auto file = PositionsFile::open(write("positions", records));
  ASSERT_TRUE(file) << file.error().message;
  for (const auto& [key, record] : records) EXPECT_EQ(file->find(key), record) << key;
  for (const char* absent : {"", "A/RES/79/1000", "A/RES/79/"}) EXPECT_EQ(file->find(absent), std::nullopt);
}

TEST_F(PositionsFileTest, MayBeEmpty) {
  EXPECT_THAT(read(write("positions", {})), testing::IsEmpty());
}

TEST_F(PositionsFileTest, MergesSeveral) {
  const fs::path output = folder_.path() / "merged";
  const auto done = merge_positions(
      {write("first", {{"a", "1"}, {"b", ""}}), write("second", {}), write("third", {{"c", "3"}})}, output);
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(read(output), (Records{{"a", "1"}, {"b", ""}, {"c", "3"}}));
}

TEST_F(PositionsFileTest, TakesRecordsOut) {
  const fs::path path = write("positions", {{"a", "1"}, {"b", "2"}, {"c", "3"}});
  ASSERT_TRUE(drop_positions(path, [](std::string_view key) { return key == "b"; }));
  EXPECT_EQ(read(path), (Records{{"a", "1"}, {"c", "3"}}));
}

TEST_F(PositionsFileTest, TellsThatItIsDamaged) {
  const fs::path path = write("positions", {{"a", "1"}, {"b", "2"}});
  const std::string whole = read_file(path).value();
  for (size_t size = 0; size < whole.size(); ++size) {
    ASSERT_TRUE(write_file_atomically(path, whole.substr(0, size)));
    const auto file = PositionsFile::open(path);
    ASSERT_FALSE(file) << size;
    EXPECT_EQ(file.error().code, ErrorCode::kBrokenIndex);
  }
  EXPECT_EQ(PositionsFile::open(folder_.path() / "nothing").error().code, ErrorCode::kBrokenIndex);
}

TEST_F(PositionsFileTest, CountsWhatIsNoLongerAsItWasWritten) {
  const fs::path path = write("positions", {{"a", "one"}, {"b", "two"}});
  EXPECT_EQ(PositionsFile::open(path)->count_damaged(), 0U);
  std::string bytes = read_file(path).value();
  bytes[bytes.find("two")] = 'T';
  ASSERT_TRUE(write_file_atomically(path, bytes));
  EXPECT_EQ(PositionsFile::open(path)->count_damaged(), 1U);
  EXPECT_EQ(merge_positions({path}, folder_.path() / "merged").error().code, ErrorCode::kBrokenIndex);
}

TEST_F(PositionsFileTest, TellsThatItCannotBeWritten) {
  PositionsWriter writer(folder_.path() / "no folder" / "positions");
  writer.add("a", "1");
  EXPECT_EQ(writer.finish().error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm::index
