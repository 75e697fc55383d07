#include "tests/indexer/parse/accounting.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "indexer/extract/extract.h"
#include "tests/indexer/parse/styled_text_builder.h"
#include "tests/support/paths.h"

namespace disarm::parse {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

extract::StyledText extract_file(const fs::path& file) {
  auto extracted = extract::extract(read_file(file).value(), file.filename());
  return extracted ? std::move(extracted->texts.front()) : extract::StyledText();
}

size_t check_folder(const fs::path& folder) {
  size_t files = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const extract::StyledText styled = extract_file(entry.path());
    if (styled.lines.empty()) continue;
    EXPECT_THAT(wrong_accounts(styled, explain(styled, entry.path().filename().native())), IsEmpty())
        << entry.path();
    ++files;
  }
  return files;
}

TEST(Accounting, NoticesWhatIsLostOrDoubled) {
  const extract::StyledText styled =
      extract::extract("Safe harbours\n\n1. Urges all States to mark their harbours;\n", "a.txt")
          .value()
          .texts.front();
  const Explained right = explain(styled, "a.txt");
  ASSERT_THAT(wrong_accounts(styled, right), IsEmpty());
  Explained lost = right;
  lost.document.paragraphs.back().text.pop_back();
  lost.document.paragraphs.back().text.pop_back();
  EXPECT_EQ(wrong_accounts(styled, lost).size(), 1U);
  Explained doubled = right;
  doubled.pieces.push_back(doubled.pieces.back());
  EXPECT_EQ(wrong_accounts(styled, doubled).size(), 2U);
}

// A note that says nothing but refers to another one.
TEST(Accounting, HoldsForNotesOfMarksAlone) {
  const extract::StyledText styled =
      PageBuilder().line(18, 147, {roman("Text")}).size(8).line(20, 117, {raised("1"), raised("2 ")}).text();
  const Explained reading = explain(styled, "a.pdf");
  EXPECT_THAT(wrong_accounts(styled, reading), IsEmpty());
  ASSERT_EQ(reading.document.paragraphs.back().type, undoc::ParagraphType::kFootnote);
  EXPECT_THAT(reading.document.paragraphs.back().footnotes, testing::ElementsAre("2"));
}

// A raised mark before one letter: the letter is no mark of its own.
TEST(Accounting, HoldsForRaisedMarksBeforeALetter) {
  const extract::StyledText styled =
      extract::extract("harbours of all (a)\n\u00B9e\n\nmore of the text that is long enough\n", "a.txt")
          .value()
          .texts.front();
  EXPECT_THAT(wrong_accounts(styled, explain(styled, "a.txt")), IsEmpty());
}

TEST(Accounting, HoldsForMarksInTheClosingDate) {
  const extract::StyledText resolution =
      extract::extract(
          "Resolution adopted by the General Assembly on 2 December 2024\n\n79/399. Harbours\n\nThe General "
          "Assembly,\n\n1. Decides to wait.\n\n44th plenary meeting\n\n2 December 2\u00B9024\n",
          "a.txt")
          .value()
          .texts.front();
  EXPECT_THAT(wrong_accounts(resolution, explain(resolution, "a.txt")), IsEmpty());
}

// What is raised before the words of an adoption line belongs to the line.
TEST(Accounting, HoldsForRaisedTextBeforeAnAdoptionLine) {
  const extract::StyledText styled =
      PageBuilder()
          .line(18, 147, {roman("Text")})
          .line(30, 147, {raised("+px"), roman("Resolution adopted by the General Assembly on 3 May 2016")})
          .text();
  EXPECT_THAT(wrong_accounts(styled, explain(styled, "a.pdf")), IsEmpty());
}

TEST(Accounting, HoldsForMarksBehindABlank) {
  extract::StyledText styled = PageBuilder()
                                   .line(18, 147, {roman("Text")})
                                   .line(12, 147, {raised("*"), roman("A note")})
                                   .line(12, 147, {roman(" 1 ")})
                                   .text();
  styled.geometry = extract::Geometry::kTypewriter;
  styled.has_styles = false;
  EXPECT_THAT(wrong_accounts(styled, explain(styled, "a.txt")), IsEmpty());
}

TEST(Accounting, HoldsForTheSamples) {
  EXPECT_GE(check_folder(source_folder() / "corpora" / "sample"), 30U);
}

TEST(Accounting, HoldsForRealDocuments) {
  DISARM_NEEDS_SHARED();
  EXPECT_GE(check_folder(shared_folder() / "corpus" / "un"), 100U);
  EXPECT_GE(check_folder(shared_folder() / "corpus" / "mixed"), 100U);
  EXPECT_GE(check_folder(shared_folder() / "seed"), 1U);
}

}  // namespace
}  // namespace disarm::parse
