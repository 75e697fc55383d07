#include "indexer/parse/document_dates.h"

#include <gtest/gtest.h>

#include "common/undoc/document_kind.h"

namespace disarm::parse {
namespace {

using undoc::ParagraphType;

undoc::Document document(std::string_view kind, const std::vector<std::string>& texts,
                         ParagraphType last = ParagraphType::kOther) {
  undoc::Document document;
  document.kind = kind;
  for (const std::string& text : texts) {
    undoc::Paragraph paragraph;
    paragraph.text = text;
    document.paragraphs.push_back(paragraph);
  }
  document.paragraphs.back().type = last;
  return document;
}

std::string iso(const std::optional<Date>& date) {
  return date ? to_iso(*date) : "none";
}

TEST(ReadDates, TakesWhatTheMastheadLacksFromTheClosingLine) {
  undoc::Document resolution =
      document(undoc::kinds::kResolution, {"Urges all.", "44th plenary meeting 2 December 2024"},
               ParagraphType::kClosing);
  read_dates(resolution);
  EXPECT_EQ(resolution.meeting, "44th plenary meeting");
  EXPECT_EQ(iso(resolution.adopted), "2024-12-02");
  resolution.adopted = Date{2024, 12, 3};
  read_dates(resolution);
  EXPECT_EQ(iso(resolution.adopted), "2024-12-03");
}

TEST(ReadDates, ReadsTheDateOfALetterInItsTitle) {
  undoc::Document letter = document(undoc::kinds::kLetter, {"I refer to the letter of 1 May 1999."});
  letter.title = "Letter dated 27 January 2025 from the Secretary-General";
  read_dates(letter);
  EXPECT_EQ(iso(letter.dated), "2025-01-27");
}

TEST(ReadDates, ReadsTheMeetingAtWhichAStatementWasMade) {
  undoc::Document statement = document(undoc::kinds::kPresidentialStatement,
                                       {"15 January 2013",
                                        "At the 6900th meeting of the Security Council, held on 16 January "
                                        "2013, in connection with the Council's "
                                        "consideration of the item entitled \u201cSafe harbours\u201d, the "
                                        "President made the following statement"});
  read_dates(statement);
  EXPECT_EQ(iso(statement.dated), "2013-01-16");
  EXPECT_EQ(statement.meeting, "6900th meeting");
}

TEST(ReadDates, ReadsTheSigningOfATreaty) {
  const auto signed_on = [](const std::vector<std::string>& texts) {
    undoc::Document treaty = document(undoc::kinds::kTreaty, texts);
    read_dates(treaty);
    return iso(treaty.dated);
  };
  EXPECT_EQ(
      signed_on({"Considering the treaty of 3 May 1950,",
                 "DONE in triplicate, at the cities of Washington, London and Moscow, this first day of July "
                 "one thousand nine hundred sixty-eight."}),
      "1968-07-01");
  EXPECT_EQ(signed_on({"Opened for signature on 18 May 1977", "Article I"}), "1977-05-18");
  EXPECT_EQ(signed_on({"Fait à Paris, le 13 janvier 1993, en deux exemplaires."}), "1993-01-13");
  EXPECT_EQ(signed_on({"Hecho en México el 14 de febrero de 1967."}), "1967-02-14");
  EXPECT_EQ(signed_on({"It enters into force on 3 May 1950."}), "none");
}

}  // namespace
}  // namespace disarm::parse
