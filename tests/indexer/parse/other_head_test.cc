#include "indexer/parse/other_head.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

undoc::Document read(const LaidOutText& text) {
  undoc::Document document;
  read_other_head(build_blocks(text), text.layout, document);
  return document;
}

TEST(ReadOtherHead, ReadsTheLetterheadOfAReport) {
  PageBuilder page;
  page.line(0, 123, {roman("United Nations A/70/999")}).line(14, 123, {bold("General Assembly")});
  page.line(40, 60, {bold("Seventieth session")}).line(12, 60, {roman("Agenda item 97 (b)")});
  page.line(30, 123, {bold("Report of the Group on Safe Harbours")}).first({roman("The Group met.")});
  const undoc::Document document = read(page.laid_out());
  EXPECT_EQ(document.symbol, "A/70/999");
  EXPECT_EQ(undoc::to_string(*document.session), "70");
  EXPECT_EQ(document.agenda_items, std::vector<std::string>{"97 (b)"});
  EXPECT_EQ(document.title, "Report of the Group on Safe Harbours");
}

TEST(ReadOtherHead, TakesTheFirstWordsOfASpeechForItsTitle) {
  const undoc::Document document = read(lay_out(
      extract::extract_plain_text("I congratulate you on the opening\nof the fiftieth session.").value()));
  EXPECT_EQ(document.title, "I congratulate you on the opening of the fiftieth session.");
  EXPECT_FALSE(document.session.has_value());
  EXPECT_EQ(document.symbol, "");
}

TEST(ReadOtherHead, CutsLongTitlesBetweenWords) {
  const undoc::Document document =
      read(lay_out(extract::extract_plain_text(std::string(60, 'a') + ' ' + std::string(60, 'b') + ' ' +
                                               std::string(60, 'c'))
                       .value()));
  EXPECT_EQ(document.title, std::string(60, 'a') + ' ' + std::string(60, 'b') + " \u2026");
}

}  // namespace
}  // namespace disarm::parse
