#include "searcher/query/passage.h"

#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

std::string read(std::string_view text) {
  const auto query = read_query(text);
  if (!query) return query.error().message;
  const auto passage = read_passage(query->root);
  return passage ? to_text(passage->root) : "no passage";
}

TEST(Passage, IsWhatBeginsAsAParagraph) {
  EXPECT_EQ(
      read("Decides to consider at its eightieth session the “safe harbours”"),
      "(group (should (word decides)) (should (word to)) (should (word consider)) (should (word at)) "
      "(should (word its)) (should (word eightieth)) (should (word session)) (should (word the)) (should "
      "(word safe)) (should (word harbours)))");
}

TEST(Passage, CitesTheSymbolsInIt) {
  const std::string passage = read("Recalling also its earlier resolution 70/99 on safe harbours for ships");
  EXPECT_NE(passage.find("(prefer (is cites A/RES/70/99))"), std::string::npos) << passage;
}

TEST(Passage, IsAnyTextOfManyWords) {
  std::string text;
  for (int i = 0; i < 31; ++i) text += "harbour ";
  EXPECT_EQ(read(text + "(buoys)").find("must"), std::string::npos);
  EXPECT_NE(read(text), "no passage");
}

TEST(Passage, IsNoQuestion) {
  EXPECT_EQ(read("safe harbours in narrow channels"), "no passage");
  EXPECT_EQ(read("recalling safe harbours"), "no passage");
  EXPECT_EQ(read("session:79 Decides to consider at its eightieth session the safe harbours"), "no passage");
  EXPECT_EQ(read("Decides to consider at its eightieth session the harbours NOT buoys"), "no passage");
}

}  // namespace
}  // namespace disarm::query
