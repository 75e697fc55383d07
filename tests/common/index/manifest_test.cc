#include "common/index/manifest.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::index {
namespace {

using testing::HasSubstr;

class ManifestTest : public testing::Test {
 protected:
  Error error_of(std::string_view manifest) {
    folder_.write("manifest.json", manifest);
    const auto result = read_manifest(folder_.path());
    EXPECT_FALSE(result);
    return result ? Error{} : result.error();
  }

  TemporaryFolder folder_;
};

TEST_F(ManifestTest, IsReadAsItWasWritten) {
  Manifest manifest = current_manifest();
  manifest.resolutions = 3;
  manifest.paragraphs = 90;
  manifest.words = 70;
  manifest.previous = 6;
  ASSERT_TRUE(write_manifest(folder_.path(), manifest));
  const auto read = read_manifest(folder_.path());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->schema_version, kSchemaVersion);
  EXPECT_EQ(read->program_version, manifest.program_version);
  EXPECT_EQ(read->xapian_version, manifest.xapian_version);
  EXPECT_EQ(read->icu_version, manifest.icu_version);
  EXPECT_EQ(read->created, manifest.created);
  EXPECT_EQ(read->resolutions, 3U);
  EXPECT_EQ(read->paragraphs, 90U);
  EXPECT_EQ(read->words, 70U);
  EXPECT_EQ(read->previous, 6);
}

TEST_F(ManifestTest, NamesTheLibrariesOfThisBuild) {
  const Manifest manifest = current_manifest();
  EXPECT_FALSE(manifest.program_version.empty());
  EXPECT_THAT(manifest.xapian_version, HasSubstr("."));
  EXPECT_THAT(manifest.icu_version, HasSubstr("."));
}

TEST_F(ManifestTest, RefusesAnIndexThatIsTooNew) {
  const Error error = error_of(R"({"schema_version": 99})");
  EXPECT_EQ(error.code, ErrorCode::kIndexVersion);
  EXPECT_THAT(error.message, HasSubstr("a newer disarm-indexer (schema 99; this program reads "));
}

TEST_F(ManifestTest, RefusesAnIndexThatIsTooOld) {
  const Error error = error_of(R"({"schema_version": 0})");
  EXPECT_EQ(error.code, ErrorCode::kIndexVersion);
  EXPECT_THAT(error.message, HasSubstr("an older disarm-indexer (schema 0;"));
  EXPECT_THAT(error.hint, HasSubstr("build the index again"));
}

TEST_F(ManifestTest, RefusesWhatIsBroken) {
  const std::string schema = fmt::format("\"schema_version\": {}", kSchemaVersion);
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("{}"),
                                  std::string("{\"schema_version\": \"2\"}"), fmt::format("{{{}}}", schema),
                                  fmt::format("{{{}, \"program_version\": 3}}", schema)}) {
    EXPECT_EQ(error_of(text).code, ErrorCode::kBrokenIndex) << text;
  }
}

TEST_F(ManifestTest, RefusesAFolderWithoutOne) {
  const auto result = read_manifest(folder_.path());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kBrokenIndex);
  EXPECT_THAT(result.error().message, HasSubstr("manifest.json"));
}

}  // namespace
}  // namespace disarm::index
