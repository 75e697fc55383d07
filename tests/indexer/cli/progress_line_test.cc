#include "indexer/cli/progress_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::cli {
namespace {

using std::chrono::milliseconds;

const build::Progress kHalfWay = {
    .done = 50, .total = 100, .bytes_done = 1000, .bytes_total = 2000, .current = "/un/A_RES_79_58.pdf"};

TEST(ProgressText, TellsRateAndRemainingTime) {
  EXPECT_EQ(progress_text(kHalfWay, milliseconds(20'000), 200),
            "50 of 100 files, 50 %, 2 files/s, 20 s left: A_RES_79_58.pdf");
}

TEST(ProgressText, PromisesNothingBeforeAnythingIsRead) {
  EXPECT_EQ(progress_text({.total = 3, .bytes_total = 10, .current = {}}, milliseconds(0), 200),
            "0 of 3 files");
}

TEST(ProgressText, FitsTheWindow) {
  EXPECT_EQ(progress_text(kHalfWay, milliseconds(20'000), 10), "50 of 100 ");
}

TEST(ProgressText, PrintsNoControlCharactersOfFileNames) {
  build::Progress progress = kHalfWay;
  progress.current = "/un/a\nb\033[2J";
  EXPECT_THAT(progress_text(progress, milliseconds(1), 200),
              testing::Not(testing::AnyOf(testing::HasSubstr("\n"), testing::HasSubstr("\033"))));
}

}  // namespace
}  // namespace disarm::cli
