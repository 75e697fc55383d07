#include "indexer/sidefile/csv_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::sidefile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(CsvTable, ReadsCells) {
  const auto table = parse_csv("symbol,title\nA/RES/95/1,Mines\n\nA/RES/95/2,\n");
  ASSERT_TRUE(table);
  EXPECT_THAT(table->header, ElementsAre("symbol", "title"));
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_THAT(table->rows[0].cells, ElementsAre("A/RES/95/1", "Mines"));
  EXPECT_THAT(table->rows[1].cells, ElementsAre("A/RES/95/2", ""));
  EXPECT_EQ(table->rows[1].line, 4U);
}

TEST(CsvTable, ReadsQuotes) {
  const auto table = parse_csv("a,b\r\n\"x, \"\"y\"\"\r\nz\",2\r\n3,4");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_THAT(table->rows.at(0).cells, ElementsAre("x, \"y\"\r\nz", "2"));
  EXPECT_EQ(table->rows.at(1).line, 4U);
}

TEST(CsvTable, FindsTheSeparator) {
  EXPECT_THAT(parse_csv("a;b;c, d\n1;2;3\n")->header, ElementsAre("a", "b", "c, d"));
  EXPECT_THAT(parse_csv("a\tb\n1\t2\n")->header, ElementsAre("a", "b"));
}

TEST(CsvTable, RefusesWhatIsNotRegularAndSaysWhere) {
  const std::pair<const char*, const char*> cases[] = {{"a,b\n1\n", "line 2: 1 cells"},
                                                       {"a,b\n1,2\n1,2,3\n", "line 3: 3 cells"},
                                                       {"a,b\n1,\"2\n\n", "line 2: a quote does not end"},
                                                       {"a,b\n1,\"2\"x\n", "line 2: text stands behind"},
                                                       {"", "no header"}};
  for (const auto& [text, message] : cases) {
    const auto table = parse_csv(text);
    ASSERT_FALSE(table) << text;
    EXPECT_THAT(table.error().message, HasSubstr(message)) << text;
  }
}

}  // namespace
}  // namespace disarm::sidefile
