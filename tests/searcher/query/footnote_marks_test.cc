#include "searcher/query/footnote_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

std::vector<std::string> notes(std::string_view text) {
  return footnote_mark_notes(text, asked_symbols(read_query(text)->root));
}

TEST(FootnoteMarks, AreSaidWhenAFigureIsTakenForOne) {
  EXPECT_THAT(notes("A/RES/78/2305"), ElementsAre(StartsWith("read '78/2305' as A/RES/78/230: ")));
  EXPECT_THAT(notes("mines symbol:78/2305"), ElementsAre(StartsWith("read '78/2305' as A/RES/78/230: ")));
  EXPECT_THAT(notes("78/230 cites:78/245 A/CN.10/2024"), IsEmpty());
}

}  // namespace
}  // namespace disarm::query
