#include "common/index/generation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::index {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class GenerationTest : public testing::Test {
 protected:
  // Makes a generation with one resolution and two paragraphs.
  void make_generation(int number) {
    const fs::path generation = generation_path(index_, number);
    fs::create_directories(generation);
    Xapian::WritableDatabase resolutions(resolutions_path(generation).string(), Xapian::DB_CREATE);
    resolutions.add_document(Xapian::Document());
    resolutions.commit();
    ASSERT_TRUE(PositionsWriter(positions_path(generation)).finish());
    Xapian::WritableDatabase paragraphs(paragraphs_path(generation).string(), Xapian::DB_CREATE);
    paragraphs.add_document(Xapian::Document());
    Xapian::Document second;
    second.set_data("second");
    second.add_posting("word", 1);
    paragraphs.add_document(second);
    paragraphs.commit();
    ASSERT_TRUE(write_manifest(generation, current_manifest()));
  }

  Error error_of_opening() {
    const auto result = open_index(index_);
    EXPECT_FALSE(result);
    return result ? Error{} : result.error();
  }

  TemporaryFolder folder_;
  fs::path index_ = folder_.path();
};

TEST_F(GenerationTest, OpensTheLiveOne) {
  make_generation(7);
  ASSERT_TRUE(set_live_generation(index_, 7));
  const auto opened = open_index(index_);
  ASSERT_TRUE(opened) << opened.error().message;
  EXPECT_EQ(opened->generation, 7);
  EXPECT_EQ(opened->resolutions.count(), 1U);
  EXPECT_EQ(opened->paragraphs.count(), 2U);
}

TEST_F(GenerationTest, RemembersTheNewestWhenAnOlderOneIsLive) {
  EXPECT_EQ(newest_generation(index_).value(), 0);
  ASSERT_TRUE(set_live_generation(index_, 7));
  EXPECT_EQ(newest_generation(index_).value(), 7);
  ASSERT_TRUE(set_live_generation(index_, 5));
  EXPECT_EQ(live_generation(index_).value(), 5);
  EXPECT_EQ(newest_generation(index_).value(), 7);
  ASSERT_TRUE(set_live_generation(index_, 8));
  EXPECT_EQ(newest_generation(index_).value(), 8);
}

TEST_F(GenerationTest, StaysReadableAfterItsFilesAreRemoved) {
  make_generation(1);
  ASSERT_TRUE(set_live_generation(index_, 1));
  const auto opened = open_index(index_);
  ASSERT_TRUE(opened);
  fs::remove_all(generation_path(index_, 1));
  EXPECT_EQ(opened->paragraphs.database().get_document(2).get_data(), "second");
  EXPECT_EQ(opened->paragraphs.frequency("word"), 1U);
}

TEST_F(GenerationTest, TellsThatThereIsNoIndex) {
  EXPECT_EQ(live_generation(index_).value(), std::nullopt);
  EXPECT_EQ(error_of_opening().code, ErrorCode::kNoIndex);
  index_ = folder_.path() / "absent";
  EXPECT_EQ(error_of_opening().code, ErrorCode::kNoIndex);
  EXPECT_THAT(error_of_opening().message, HasSubstr("absent"));
}

TEST_F(GenerationTest, RefusesANumberThatIsNone) {
  for (const char* text : {"", "x\n", "0\n", "-1\n", "1 2\n", "1\nx\n", "1\n2\n3\n"}) {
    folder_.write("current", text);
    EXPECT_EQ(error_of_opening().code, ErrorCode::kBrokenIndex) << text;
  }
}

TEST_F(GenerationTest, RefusesAGenerationThatIsNotThere) {
  ASSERT_TRUE(set_live_generation(index_, 3));
  EXPECT_EQ(error_of_opening().code, ErrorCode::kBrokenIndex);
}

TEST_F(GenerationTest, RefusesAMissingDatabaseAndNamesIt) {
  make_generation(1);
  ASSERT_TRUE(set_live_generation(index_, 1));
  fs::remove_all(paragraphs_path(generation_path(index_, 1)));
  EXPECT_EQ(error_of_opening().code, ErrorCode::kBrokenIndex);
  EXPECT_THAT(error_of_opening().message, HasSubstr("paragraphs"));
}

TEST_F(GenerationTest, RefusesADamagedDatabase) {
  make_generation(1);
  ASSERT_TRUE(set_live_generation(index_, 1));
  folder_.write("generations/1/resolutions/iamglass", "rubbish");
  EXPECT_EQ(error_of_opening().code, ErrorCode::kBrokenIndex);
}

}  // namespace
}  // namespace disarm::index
