#include "common/text/visible.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

TEST(Visible, LeavesTextAsItIs) {
  EXPECT_EQ(visible("Désarmement 裁军 نزع\n\tnoch"), "Désarmement 裁军 نزع\n\tnoch");
  EXPECT_EQ(visible(""), "");
}

TEST(Visible, ShowsWhatTerminalsWouldObey) {
  EXPECT_EQ(visible("a\x1b[31mb"), "a\uFFFD[31mb");
  EXPECT_EQ(visible("\u009B31m\x7F\r"), "\uFFFD31m\uFFFD\uFFFD");
  EXPECT_EQ(visible(std::string_view("\0", 1)), "\uFFFD");
}

TEST(Visible, ShowsBytesThatAreNoText) {
  EXPECT_EQ(visible("R\xE9solution"), "R\uFFFDsolution");
}

}  // namespace
}  // namespace disarm::text
