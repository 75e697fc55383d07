// Every session of the table, in each language, with the words that mastheads print around the ordinal.

#include <array>
#include <string>

#include <gtest/gtest.h>

#include "common/undoc/embedded_data.h"
#include "common/undoc/session.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

struct Masthead {
  const char* language;
  const char* before;
  const char* behind;
};

// The columns of the table.
constexpr std::array<Masthead, 6> kMastheads = {{{"en", "", " session"},
                                                 {"fr", "", " session"},
                                                 {"es", "", " período de sesiones"},
                                                 {"ru", "", " сессия"},
                                                 {"ar", "الدورة ", ""},
                                                 {"zh", "", "届会议"}}};

TEST(SessionOrdinals, AreReadInEachLanguage) {
  const auto rows = table_rows(data::session_ordinals_tsv());
  ASSERT_EQ(rows.size(), 100U);
  for (const TableRow& row : rows) {
    const Session expected{SessionKind::kRegular, std::stoi(std::string(row[0]))};
    for (size_t i = 0; i < kMastheads.size(); ++i) {
      const Masthead& masthead = kMastheads[i];
      const std::string line = masthead.before + std::string(row[i + 1]) + masthead.behind;
      EXPECT_EQ(parse_session_line(line), expected) << masthead.language << ": " << line;
    }
  }
}

TEST(SessionOrdinals, AreAllDifferent) {
  const auto rows = table_rows(data::session_ordinals_tsv());
  for (size_t column = 1; column <= kMastheads.size(); ++column) {
    for (size_t i = 1; i < rows.size(); ++i) EXPECT_NE(rows[i][column], rows[i - 1][column]) << rows[i][0];
  }
}

}  // namespace
}  // namespace disarm::undoc
