#include "indexer/upkeep/symbol_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm::upkeep {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(SymbolList, ReadsOneSymbolALine) {
  const TemporaryFolder folder;
  const auto path =
      folder.write("list", "# those we want\n79/58\r\n\n A/RES/47/54 G\nS/RES/1540 (2004)\nA/RES/79/58\n");
  EXPECT_THAT(read_symbol_list(path).value(), ElementsAre("A/RES/79/58", "A/RES/47/54G", "S/RES/1540(2004)"));
}

TEST(SymbolList, ReadsTheColumnOfATable) {
  const TemporaryFolder folder;
  EXPECT_THAT(
      read_symbol_list(folder.write("a", "\xEF\xBB\xBFtitle\tsymbol\nMines\tA/RES/79/58\nno symbol\n"))
          .value(),
      ElementsAre("A/RES/79/58"));
  EXPECT_THAT(read_symbol_list(folder.write("b", "A/RES/79/58\tMines\n")).value(),
              ElementsAre("A/RES/79/58"));
}

TEST(SymbolList, ReadsTheListOfTheProject) {
  EXPECT_EQ(read_symbol_list(source_folder() / "corpora" / "first-committee.tsv").value().size(), 131U);
}

TEST(SymbolList, NamesTheLineThatIsWrong) {
  const TemporaryFolder folder;
  const auto wrong = read_symbol_list(folder.write("list", "A/RES/79/58\nresolutions of last year\n"));
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().code, ErrorCode::kUsage);
  EXPECT_THAT(wrong.error().message, HasSubstr("line 2: 'resolutions of last year' is no symbol"));
  EXPECT_EQ(read_symbol_list(folder.path() / "absent").error().code, ErrorCode::kNoInput);
  EXPECT_THAT(read_symbol_list(folder.write("empty", "")).value(), IsEmpty());
}

}  // namespace
}  // namespace disarm::upkeep
