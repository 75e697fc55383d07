#include "indexer/extract/extract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/extract/format.h"

namespace disarm::extract {
namespace {

using testing::HasSubstr;

std::string error_of(std::string_view bytes, const char* name) {
  const auto result = extract(bytes, name);
  EXPECT_FALSE(result.has_value());
  if (result) return {};
  EXPECT_EQ(result.error().code, ErrorCode::kBadDocument);
  return result.error().message;
}

TEST(Extract, NamesTheFormat) {
  EXPECT_EQ(extract("some words", "a.txt").value().format, "text");
  EXPECT_EQ(extract("some words", "a.md").value().format, "markdown");
}

TEST(Extract, TrustsContentMoreThanNames) {
  EXPECT_EQ(find_format("%PDF-1.7 ...", "a.txt")->name, "pdf");
}

TEST(Extract, RefusesWhatItCannotRead) {
  EXPECT_THAT(error_of("", "a.txt"), HasSubstr("empty"));
  EXPECT_THAT(error_of(" \n\t\n", "a.txt"), HasSubstr("no text"));
  EXPECT_EQ(error_of("PK\x03\x04", "a.docx"), "the file's format is not known");
  EXPECT_THAT(error_of("<?xml version='1.0'?><collection/>", "a.xml"), HasSubstr("XML of another kind"));
  EXPECT_THAT(error_of("print(1)", "a.py"), HasSubstr("it is text, but not named so"));
  EXPECT_THAT(error_of("%PDF-1.7 and then nothing", "a.pdf"), HasSubstr("PDF"));
}

TEST(Extract, RefusesErrorPagesOfTheDocumentServer) {
  EXPECT_THAT(
      error_of("The document you are looking for does not exist in the Official Document System (ODS).",
               "a.txt"),
      HasSubstr("error page"));
}

TEST(Extract, ReadsALongDocumentThatQuotesTheErrorPage) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "One line among many.\n";
  EXPECT_TRUE(extract(text + "\"The document you are looking for does not exist\"", "a.txt").has_value());
}

TEST(Extract, FormatsHaveDifferentNames) {
  for (const Format& a : formats()) {
    EXPECT_EQ(
        std::count_if(formats().begin(), formats().end(), [&](const Format& b) { return a.name == b.name; }),
        1);
  }
}

}  // namespace
}  // namespace disarm::extract
