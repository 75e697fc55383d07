#include "searcher/render/wrap.h"

#include <gtest/gtest.h>

namespace disarm::render {
namespace {

TEST(Wrap, BreaksFullLinesAtBlanks) {
  EXPECT_EQ(wrap("one two three", {}, {.width = 9, .indent = 2}), "one two\n  three");
  EXPECT_EQ(wrap("one two", {}, {.width = 9, .indent = 2, .used = 3}), "one\n  two");
}

TEST(Wrap, CountsCodePoints) {
  EXPECT_EQ(wrap("éééé éééé", {}, {.width = 9, .indent = 0}), "éééé éééé");
}

TEST(Wrap, MarksRangesWithoutCountingTheMarks) {
  EXPECT_EQ(wrap("land mines kill", {{0, 10}}, {.width = 15, .indent = 0, .marks = {"<<", ">>"}}),
            "<<land mines>> kill");
}

TEST(Wrap, TakesControlCharactersOut) {
  EXPECT_EQ(wrap("a\x1b[31mb\nc", {}, {.width = 80, .indent = 0}), "a [31mb c");
}

TEST(Wrap, GivesALongWordItsOwnLine) {
  EXPECT_EQ(wrap("a bbbbbbbbbb c", {}, {.width = 5, .indent = 0}), "a\nbbbbbbbbbb\nc");
  EXPECT_EQ(wrap("", {}, {}), "");
}

}  // namespace
}  // namespace disarm::render
