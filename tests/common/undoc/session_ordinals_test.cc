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
  size_t count = 0;
  for (const TableRow& row : table_rows(data::session_ordinals_tsv())) {
    ++count;
    const Session expected{SessionKind::kRegular, std::stoi(std::string(row[0]))};
    for (size_t i = 0; i < kMastheads.size(); ++i) {
      const Masthead& masthead = kMastheads[i];
      const std::string line = masthead.before + std::string(row[i + 1]) + masthead.behind;
      EXPECT_EQ(parse_session_line(line), expected) << masthead.language << ": " << line;
    }
  }
  EXPECT_EQ(count, 100U);
}

TEST(SessionOrdinals, AreAllDifferent) {
  TableRow previous;
  for (const TableRow& row : table_rows(data::session_ordinals_tsv())) {
    for (size_t column = 1; column < previous.size(); ++column) {
      EXPECT_NE(row[column], previous[column]) << row[0];
    }
    previous = row;
  }
}

}  // namespace
}  // namespace disarm::undoc
