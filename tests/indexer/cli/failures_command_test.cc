#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;

class FailuresCommandTest : public IndexerTest {};

TEST_F(FailuresCommandTest, ListsThemAsJson) {
  const auto path = folder_.write("un/empty.txt", "");
  update();
  const auto json = parse_json(run({"failures", "--index", index_, "--format", "json"}).output);
  ASSERT_TRUE(json);
  ASSERT_EQ(json->size(), 1U);
  EXPECT_EQ(json->at(0).at("source"), path.native());
  EXPECT_NE(json->at(0).at("reason"), "");
  EXPECT_TRUE(json->at(0).contains("hint"));
}

TEST_F(FailuresCommandTest, ListsThemAsText) {
  const auto path = folder_.write("un/empty.txt", "");
  update();
  EXPECT_THAT(run({"failures", "--index", index_}).output, HasSubstr(path.native() + ": "));
}

TEST_F(FailuresCommandTest, AreTriedAgainWhenAProgramIsInstalled) {
  folder_.write("un/a.doc", read_file(source_folder() / "corpora/sample-formats/A_RES_78_382.doc").value());
  const auto bin = folder_.path() / "bin";
  const auto update_with_path = [&](const std::string& path) {
    const auto result =
        run_program(program_path("disarm-indexer"), {"update", "--index", index_, un_.native()},
                    {{"PATH", path}, {"NO_COLOR", "1"}});
    return result.output + result.errors;
  };
  EXPECT_THAT(update_with_path(bin), HasSubstr("1 failed"));
  EXPECT_THAT(run({"failures", "--index", index_}).output, HasSubstr("install antiword or catdoc"));
  EXPECT_THAT(update_with_path(bin), HasSubstr("nothing changed")) << "nothing was installed";
  const auto program = folder_.write("bin/catdoc", "#!/bin/sh\necho Urges all States to act.\n");
  std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  EXPECT_THAT(update_with_path(bin), HasSubstr("1 indexed"));
  EXPECT_EQ(run({"failures", "--index", index_, "--format", "json"}).output, "[]\n");
}

TEST_F(FailuresCommandTest, PrintsAnEmptyArrayWhenThereIsNone) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  update();
  EXPECT_EQ(run({"failures", "--index", index_, "--format", "json"}).output, "[]\n");
}

}  // namespace
}  // namespace disarm
