#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// Generation N holds N documents.
class RollbackCommandTest : public IndexerTest {
 protected:
  void publish_generations(int count, const std::string& keep) {
    for (int number = 1; number <= count; ++number) {
      folder_.write("un/" + std::to_string(number) + ".md", "Paragraph " + std::to_string(number) + ".\n");
      const auto updated = run({"update", "--index", index_, "--keep", keep, un_.native()});
      ASSERT_EQ(updated.status, 0) << updated.errors;
    }
  }

  Json json(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--index", index_, "--format", "json"});
    const auto result = run(arguments);
    EXPECT_EQ(result.status, 0) << result.errors;
    return parse_json(result.output).value_or(Json());
  }
};

TEST_F(RollbackCommandTest, GoesBackAndForwardAgain) {
  publish_generations(3, "2");
  EXPECT_EQ(json({"rollback"}), Json({{"from", 3}, {"to", 2}}));
  EXPECT_EQ(json({"status"}).at("resolutions"), 2);
  EXPECT_EQ(json({"status"}).at("generations"), Json({1, 2, 3}));
  EXPECT_EQ(json({"rollback", "--to", "1"}).at("to"), 1);
  EXPECT_EQ(json({"rollback", "--to", "3"}), Json({{"from", 1}, {"to", 3}}));
  EXPECT_EQ(json({"status"}).at("resolutions"), 3);
}

TEST_F(RollbackCommandTest, AnUpdateGoesOnFromTheGenerationThatIsLive) {
  publish_generations(2, "1");
  json({"rollback"});
  const auto again = update();
  EXPECT_EQ(again.status, 0) << again.errors;
  const Json status = json({"status"});
  EXPECT_EQ(status.at("generation"), 3);
  EXPECT_EQ(status.at("resolutions"), 2);
  EXPECT_EQ(status.at("generations"), Json({1, 3})) << "the generation that was left is gone";
}

TEST_F(RollbackCommandTest, SaysWhereThereIsNothingToGoBackTo) {
  EXPECT_EQ(run({"rollback", "--index", index_}).status, 66);
  publish_generations(1, "1");
  const auto result = run({"rollback", "--index", index_});
  EXPECT_EQ(result.status, 66);
  EXPECT_THAT(result.errors, HasSubstr("there is no generation before 1"));
  EXPECT_THAT(result.errors, HasSubstr("hint: generations on disk: 1"));
}

TEST_F(RollbackCommandTest, RefusesADamagedGeneration) {
  publish_generations(2, "1");
  std::filesystem::remove(std::filesystem::path(index_) / "generations" / "1" / "catalogue.sqlite");
  const auto result = run({"rollback", "--index", index_});
  EXPECT_EQ(result.status, 65);
  EXPECT_THAT(result.errors, HasSubstr("generation 1 is not sound"));
  EXPECT_EQ(json({"status"}).at("generation"), 2);
}

TEST_F(RollbackCommandTest, GarbageIsWhatNobodyCanWant) {
  publish_generations(4, "3");
  folder_.write("index/generations/.building-1/resolutions/data", "unfinished");
  const Json removed = json({"gc", "--keep", "1"});
  EXPECT_EQ(removed.at("generations"), Json({1, 2}));
  EXPECT_EQ(removed.at("leftovers"), 1);
  EXPECT_GT(removed.at("bytes"), 1000);
  EXPECT_EQ(json({"status"}).at("generations"), Json({3, 4}));
  EXPECT_EQ(json({"gc"}).at("bytes"), 0);
  EXPECT_THAT(run({"gc", "--index", index_}).output, HasSubstr("0 generations and 0 leftovers"));
}

}  // namespace
}  // namespace disarm
