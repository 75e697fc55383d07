#include "indexer/extract/odt.h"

#include <gmock/gmock.h>

#include "tests/indexer/extract/described.h"
#include "tests/indexer/extract/zip_builder.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kMimeType = "application/vnd.oasis.opendocument.text";

std::string odt(const std::string& text, const std::string& styles = {}, ZipMembers others = {}) {
  ZipMembers members = {
      {"mimetype", kMimeType},
      {"content.xml", "<content xmlns:text='urn:t'><automatic-styles>" + styles +
                          "</automatic-styles><body><text>" + text + "</text></body></content>"}};
  members.insert(members.end(), others.begin(), others.end());
  return make_zip(members);
}

std::vector<std::string> described_odt(const std::string& text, const std::string& styles = {},
                                       ZipMembers others = {}) {
  return described(extract_odt(odt(text, styles, std::move(others))).value());
}

constexpr const char* kStyles =
    "<style name='P1' family='paragraph' parent-style-name='P2'/>"
    "<style name='P2' family='paragraph'><text-properties font-weight='bold'/></style>"
    "<style name='PB' family='paragraph'><paragraph-properties break-before='page'/></style>"
    "<style name='T1' family='text'><text-properties font-style='italic' font-weight='normal'/></style>"
    "<style name='T2' family='text'><text-properties text-position='super 58%'/></style>"
    "<list-style name='L1'><list-level-style-number level='1' num-format='1' num-suffix='.'/>"
    "<list-level-style-number level='2' num-format='a' num-prefix='(' num-suffix=')'/></list-style>"
    "<list-style name='L2'><list-level-style-bullet level='1' bullet-char='\xEF\x82\xB7'/></list-style>";

TEST(Odt, KeepsParagraphsAndStyles) {
  EXPECT_THAT(
      described_odt("<p style-name='P1'>Bold <span style-name='T1'>italic</span></p>"
                    "<h>Heading</h><p>the 4<span style-name='T2'>th</span> of<s c='3'/>one<tab/>two"
                    "<line-break/>line <a>link</a><annotation><p>comment</p></annotation></p>",
                    kStyles),
      ElementsAre("| *b*Bold |*i*italic", "| *b*Heading", "| the 4|^th| of one |>two", "  line link"));
}

TEST(Odt, PrintsTheNumbersOfLists) {
  EXPECT_THAT(
      described_odt(
          "<list style-name='L1' id='a'><list-item><p>Urges</p><list><list-item><p>one</p></list-item>"
          "<list-item><p>two</p><p>more</p></list-item></list></list-item></list>"
          "<p>between</p><list style-name='L1' continue-numbering='true'><list-item><p>Decides</p>"
          "</list-item><list-item start-value='9'><p>Requests</p></list-item></list>"
          "<list style-name='L1'><list-item><p>anew</p></list-item></list>"
          "<list style-name='L2'><list-item><p>point</p></list-item></list>",
          kStyles),
      ElementsAre("| 1. Urges", "| (a) one", "| (b) two", "| more", "| between", "| 2. Decides",
                  "| 9. Requests", "| 1. anew", "| \u2022 point"));
}

TEST(Odt, WritesNotesWithTheirMarks) {
  EXPECT_THAT(described_odt("<p>Convention,<note><note-citation>1</note-citation><note-body><p>See there.</p>"
                            "<p>And here.</p></note-body></note> which</p>"),
              ElementsAre("| Convention,|^1| which", "| ^1 |See there.", "  And here."));
}

TEST(Odt, LeavesOutDeletedText) {
  EXPECT_THAT(
      described_odt("<tracked-changes><changed-region><deletion><p>old</p></deletion></changed-region>"
                    "</tracked-changes><p>new</p>"),
      ElementsAre("| new"));
}

TEST(Odt, ReadsTablesBoxesAndPages) {
  const StyledText text =
      extract_odt(
          odt("<table><table-row><table-cell><p>State</p></table-cell><table-cell><p>Mines</p></table-cell>"
              "</table-row></table><p>Anchor<frame><text-box><p>In a box</p></text-box></frame></p>"
              "<p style-name='PB'>Next page</p>",
              kStyles))
          .value();
  EXPECT_THAT(described(text), ElementsAre("| State |>Mines", "| Anchor", "| In a box", "| Next page"));
  EXPECT_EQ(text.lines.back().page, 2);
}

TEST(Odt, ReadsTheHeadOfTheFirstPageAndSetsOthersApart) {
  const std::string styles =
      "<styles><master-styles>"
      "<master-page name='First' "
      "next-style-name='Standard'><header><p>A/RES/79/390</p></header></master-page>"
      "<master-page name='Standard'><header><p>running</p></header><footer><p>foot</p></footer></master-page>"
      "</master-styles></styles>";
  EXPECT_THAT(described_odt("<p style-name='F'>Text</p>",
                            "<style name='F' family='paragraph' master-page-name='First'/>",
                            {{"styles.xml", styles}}),
              ElementsAre("| A/RES/79/390", "| Text", "#running", "#foot"));
}

TEST(Odt, SaysWhatItCannotRead) {
  const auto encrypted =
      extract_odt(odt("<p/>", "", {{"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"}}));
  ASSERT_FALSE(encrypted);
  EXPECT_THAT(encrypted.error().message, HasSubstr("encrypted"));
  EXPECT_FALSE(extract_odt(make_zip({{"mimetype", kMimeType}, {"content.xml", "<a><b></a>"}})));
  EXPECT_FALSE(extract_odt(make_zip({{"mimetype", kMimeType}})));
}

}  // namespace
}  // namespace disarm::extract
