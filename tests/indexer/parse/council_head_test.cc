#include "indexer/parse/council_head.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"

namespace disarm::parse {
namespace {

struct Head {
  size_t taken = 0;
  undoc::Document document;
  Trace trace;
};

Head read(std::string_view typed) {
  Head head;
  head.taken = read_council_head(build_blocks(lay_out(extract::extract_plain_text(typed).value())),
                                 head.document, head.trace);
  return head;
}

TEST(ReadCouncilHead, ReadsBothForms) {
  const Head newer = read("Resolution 1540 (2004)\nof 28 April 2004\n\nThe Security Council,");
  EXPECT_EQ(newer.taken, 1U);
  EXPECT_EQ(newer.document.symbol, "S/RES/1540(2004)");
  EXPECT_EQ(newer.document.kind, "resolution");
  EXPECT_EQ(to_iso(*newer.document.adopted), "2004-04-28");
  EXPECT_EQ(read("19 (1947). Resolution of 27 February 1947").document.symbol, "S/RES/19(1947)");
}

TEST(ReadCouncilHead, TakesTheDateFromABlockOfItsOwn) {
  const Head head = read(
      "RESOLUTION 800 (1993)\n\nAdopted by the Security Council at its 3157th meeting, on 8 January 1993");
  EXPECT_EQ(head.taken, 2U);
  EXPECT_EQ(to_iso(*head.document.adopted), "1993-01-08");
}

TEST(ReadCouncilHead, LeavesOtherTextsAlone) {
  EXPECT_EQ(read("Resolution of the conflict").taken, 0U);
  EXPECT_EQ(read("1540 (2004) was adopted").taken, 0U);
  EXPECT_EQ(read("").taken, 0U);
}

}  // namespace
}  // namespace disarm::parse
