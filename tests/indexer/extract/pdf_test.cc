#include "indexer/extract/pdf.h"

#include <algorithm>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "indexer/extract/extract.h"
#include "tests/support/paths.h"

namespace disarm::extract {
namespace {

// The smallest PDF that prints `content`, a stream of page operators, with a Times font as F1.
std::string pdf_of(const std::string& content) {
  return "%PDF-1.4\n"
         "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<<"
         "/F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>/F2<</Type/Font/Subtype/Type1/BaseFont/"
         "Times-Italic>>"
         "/F3<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>>>>>>>endobj\n"
         "4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST(Pdf, IsRecognisedByContentEvenAfterJunk) {
  EXPECT_TRUE(is_pdf("junk\n%PDF-1.7", "a.txt"));
  EXPECT_FALSE(is_pdf("A page saved under another name", "a.pdf"));
}

TEST(Pdf, TellsStylesAndPlaces) {
  const StyledText text =
      extract_pdf(pdf_of("BT /F2 10 Tf 100 700 Td (Noting) Tj /F1 10 Tf 40 0 Td (plainly) Tj ET")).value();
  ASSERT_EQ(text.lines.size(), 1U);
  ASSERT_EQ(text.lines[0].spans.size(), 2U);
  EXPECT_TRUE(text.lines[0].spans[0].italic);
  EXPECT_FALSE(text.lines[0].spans[1].italic);
  EXPECT_EQ(text.geometry, Geometry::kPage);
  EXPECT_DOUBLE_EQ(text.page_height, 792);
  EXPECT_NEAR(text.lines[0].box.left, 100, 0.5);
  EXPECT_NEAR(text.lines[0].box.size, 10, 0.1);
}

TEST(Pdf, RefusesPagesWithoutText) {
  const auto result = extract_pdf(pdf_of("0 0 100 100 re f"));
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, testing::HasSubstr("images without a text layer"));
  EXPECT_FALSE(result.error().hint.empty());
}

TEST(Pdf, DoesNotTakeLostPagesForImages) {
  std::string pdf = pdf_of("BT /F1 10 Tf 100 700 Td (Noting) Tj ET");
  pdf.replace(pdf.find("[3 0 R]"), 7, "[4 0 R]");
  const auto result = extract_pdf(pdf);
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, testing::HasSubstr("pages cannot be read"));
}

TEST(Pdf, SaysWhyRealFilesAreRefused) {
  DISARM_NEEDS_SHARED();
  for (const auto& file : std::filesystem::directory_iterator(shared_folder() / "corpus/broken")) {
    const auto result = extract(read_file(file.path()).value(), file.path());
    ASSERT_FALSE(result.has_value()) << file.path();
    EXPECT_THAT(result.error().message,
                testing::AnyOf(testing::HasSubstr("images"), testing::HasSubstr("error page")));
  }
}

TEST(Pdf, ReadsEveryRealFile) {
  DISARM_NEEDS_SHARED();
  for (const char* folder : {"corpus/un", "corpus/mixed"}) {
    for (const auto& file : std::filesystem::recursive_directory_iterator(shared_folder() / folder)) {
      if (file.path().extension() != ".pdf") continue;
      EXPECT_TRUE(extract(read_file(file.path()).value(), file.path()).has_value()) << file.path();
    }
  }
}

}  // namespace
}  // namespace disarm::extract
