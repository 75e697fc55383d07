#include "indexer/upkeep/symbol_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/support/paths.h"

namespace disarm::upkeep {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> symbols_of(std::string_view text) {
  return parse_symbol_list(text, "list").value();
}

TEST(SymbolList, ReadsOneSymbolALine) {
  EXPECT_THAT(symbols_of("# those we want\n79/58\r\n\n A/RES/47/54 G\nS/RES/1540 (2004)\nA/RES/79/58\n"),
              ElementsAre("A/RES/79/58", "A/RES/47/54G", "S/RES/1540(2004)"));
}

TEST(SymbolList, ReadsTheColumnOfATable) {
  EXPECT_THAT(symbols_of("\xEF\xBB\xBFtitle\tsymbol\nMines\tA/RES/79/58\nno symbol\n"),
              ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols_of("A/RES/79/58\tMines\n"), ElementsAre("A/RES/79/58"));
}

TEST(SymbolList, ReadsTheListOfTheProject) {
  const auto list = read_file(source_folder() / "corpora" / "first-committee.tsv");
  EXPECT_EQ(symbols_of(list.value()).size(), 131U);
}

TEST(SymbolList, NamesTheLineThatIsWrong) {
  const auto wrong = parse_symbol_list("A/RES/79/58\nresolutions of last year\n", "those we want");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().code, ErrorCode::kUsage);
  EXPECT_EQ(wrong.error().message, "those we want, line 2: 'resolutions of last year' is no symbol");
  EXPECT_THAT(symbols_of(""), IsEmpty());
}

}  // namespace
}  // namespace disarm::upkeep
