#include "searcher/query/limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::StartsWith;

// `piece` `times` times, with a number in the place of '#'.
std::string numbered(std::string_view piece, size_t times) {
  std::string text;
  for (size_t i = 1; i <= times; ++i) {
    std::string one(piece);
    one.replace(one.find('#'), 1, std::to_string(i));
    text += one + ' ';
  }
  return text;
}

std::string error(const std::string& text) {
  const auto query = read_query(text);
  return query ? "" : query.error().message;
}

TEST(Limits, RefuseManyWordsThatAreLookedForInTheWholeIndex) {
  std::string slips;
  std::string wildcards;
  for (size_t i = 0; i < kMostScans; ++i) slips += "mines~ ";
  for (size_t i = 0; i < kMostScans; ++i) wildcards += "*tion ";
  EXPECT_EQ(error(slips), "");
  EXPECT_EQ(error(wildcards), "");
  EXPECT_THAT(error(slips + "title:mine~2"),
              StartsWith("more than 32 words with '~' or a wildcard in front at column 225\n"));
  EXPECT_THAT(error(wildcards + "OR (\"land ?ines\" NEAR/3 x)"), StartsWith("more than 32 words"));
  EXPECT_EQ(error(slips + "proliferat* wom?n"), "") << "words that begin so are found at once";
}

TEST(Limits, RefuseManyRanges) {
  EXPECT_EQ(error(numbered("yes:>#", kMostRanges)), "");
  EXPECT_THAT(error(numbered("yes:>#", kMostRanges + 1)),
              StartsWith("more than 32 ranges in a query at column"));
}

}  // namespace
}  // namespace disarm::query
