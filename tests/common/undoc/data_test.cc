// The data files say what the code expects of them: a librarian may have edited them.

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::vector<TableRow> all_rows(std::string_view tsv) {
  std::vector<TableRow> rows;
  for (const TableRow& row : table_rows(tsv)) rows.push_back(row);
  return rows;
}

// Every row has the columns, and no cell but the last ones may be empty.
void expect_cells(std::string_view tsv, size_t columns, size_t filled, size_t least_rows) {
  const auto rows = all_rows(tsv);
  EXPECT_GE(rows.size(), least_rows);
  for (const TableRow& row : rows) {
    ASSERT_EQ(row.size(), columns) << row[0];
    for (size_t i = 0; i < filled; ++i) EXPECT_FALSE(row[i].empty()) << row[0];
  }
}

void expect_one_of(std::string_view tsv, size_t column, const std::set<std::string_view>& allowed) {
  for (const TableRow& row : table_rows(tsv)) EXPECT_TRUE(allowed.contains(row[column])) << row[column];
}

TEST(Data, HasItsColumns) {
  expect_cells(data::session_ordinals_tsv(), 7, 7, 100);
  expect_cells(data::compounds_tsv(), 2, 2, 50);
  expect_cells(data::fixed_lines_tsv(), 4, 3, 100);
  expect_cells(data::main_committees_tsv(), 3, 3, 100);
  expect_cells(data::months_tsv(), 3, 3, 60);
  expect_cells(data::arabic_letters_tsv(), 2, 2, 26);
  expect_cells(data::openers_tsv(), 5, 4, 300);
  expect_cells(data::opener_modifiers_tsv(), 3, 3, 100);
  expect_cells(data::organs_tsv(), 3, 3, 20);
  expect_cells(data::vocabulary_tsv(), 3, 3, 50);
}

TEST(Data, HasOnlyNamesThatTheCodeKnows) {
  expect_one_of(data::openers_tsv(), 1, {"preambular", "operative"});
  expect_one_of(data::openers_tsv(), 4, {"", "its", "any", "named"});
  expect_one_of(
      data::opener_modifiers_tsv(), 1,
      {"before", "after", "after-participle", "with", "determiner", "adjective", "noun", "joint", "never"});
  expect_one_of(
      data::organs_tsv(), 0,
      {"assembly", "security-council", "economic-council", "human-rights-council", "council", "other"});
  expect_one_of(data::vocabulary_tsv(), 0,
                {"session", "special", "emergency", "agenda-item", "agenda", "resolution", "decision",
                 "document", "and", "to", "of", "symbol-part", "suffix", "council-resolution", "possessive"});
}

TEST(Table, SkipsCommentsAndFillsRows) {
  const auto rows = all_rows("# comment\na\tb\n1\t2\n\n3\n");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0], (TableRow{"1", "2"}));
  EXPECT_EQ(rows[1], (TableRow{"3", ""}));
}

TEST(Table, HasNoRowsWithoutLinesBelowTheNames) {
  EXPECT_TRUE(all_rows("").empty());
  EXPECT_TRUE(all_rows("# comment\na\tb\n").empty());
}

TEST(PlainForm, HasWords) {
  EXPECT_EQ(words_of_plain("l'arme \u2013 7 armes\u3002\u6838").size(), 5U);
  EXPECT_EQ(plain_words("L\u2019\u00C9tat, (79)"), (std::vector<std::string>{"l", "etat", "79"}));
  EXPECT_TRUE(plain_words(" -- ").empty());
}

TEST(PlainForm, ForgetsCaseAccentsAndArabicVariants) {
  EXPECT_EQ(plain_form("DÉCEMBRE"), "decembre");
  EXPECT_EQ(plain_form("d\u00E9cembre"), plain_form("de\u0301cembre"));
  EXPECT_EQ(plain_form("четвёртая"), "четвертая");
  EXPECT_EQ(plain_form("الأولى"), plain_form("الاولي"));
}

}  // namespace
}  // namespace disarm::undoc
