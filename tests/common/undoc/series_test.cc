#include "common/undoc/series.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

std::string series(const std::string& title, const std::string& kind) {
  Document document;
  document.title = title;
  document.kind = kind;
  return series_of(document);
}

TEST(Series, IsTheTitleOfAResolutionOrItsDraft) {
  EXPECT_EQ(series("The illicit trade in small arms", "resolution"), "the illicit trade in small arms");
  EXPECT_EQ(series("THE ILLICIT TRADE IN SMALL ARMS*", "draft resolution"),
            "the illicit trade in small arms");
  EXPECT_EQ(series("Désarmement nucléaire", "decision"), "desarmement nucleaire");
}

TEST(Series, IsNoOtherDocuments) {
  EXPECT_EQ(series("Report of the Secretary-General", "report"), "");
  EXPECT_EQ(series("", "resolution"), "");
}

}  // namespace
}  // namespace disarm::undoc
