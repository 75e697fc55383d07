#include "searcher/search/part_memory.h"

#include <gtest/gtest.h>

namespace disarm::search {
namespace {

SharedDocuments documents(size_t count) {
  ScoredDocuments made;
  for (size_t i = 0; i < count; ++i) made.add(static_cast<Xapian::docid>(i + 1), 1);
  return std::make_shared<const ScoredDocuments>(std::move(made));
}

TEST(PartMemory, GivesBackWhatWasKept) {
  PartMemory memory;
  EXPECT_EQ(memory.find("mines"), nullptr);
  const SharedDocuments mines = documents(3);
  memory.keep("mines", mines);
  EXPECT_EQ(memory.find("mines"), mines);
  EXPECT_EQ(memory.find("mine"), nullptr);
}

TEST(PartMemory, ForgetsWhatWasAskedForLeastRecently) {
  PartMemory memory(40'000);
  memory.keep("a", documents(1'000));
  memory.keep("b", documents(1'000));
  EXPECT_NE(memory.find("a"), nullptr);
  memory.keep("c", documents(1'500));
  EXPECT_NE(memory.find("a"), nullptr);
  EXPECT_EQ(memory.find("b"), nullptr);
  EXPECT_NE(memory.find("c"), nullptr);
}

TEST(PartMemory, KeepsNothingThatIsLargerThanItself) {
  PartMemory memory(1'000);
  const SharedDocuments many = documents(1'000);
  memory.keep("the", many);
  EXPECT_EQ(memory.find("the"), nullptr);
  EXPECT_EQ(many->size(), 1'000U);
}

TEST(PartMemory, FindsWholeWhatHasBeenNeededOften) {
  PartMemory memory;
  EXPECT_TRUE(memory.is_worth_finding("rare", 10, 10));
  EXPECT_FALSE(memory.is_worth_finding("frequent", 100, 40));
  EXPECT_FALSE(memory.is_worth_finding("other", 100, 40));
  EXPECT_FALSE(memory.is_worth_finding("frequent", 100, 40));
  EXPECT_TRUE(memory.is_worth_finding("frequent", 100, 40)) << "in three parts it has cost more";
}

}  // namespace
}  // namespace disarm::search
