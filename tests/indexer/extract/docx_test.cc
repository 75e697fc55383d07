#include "indexer/extract/docx.h"

#include <gmock/gmock.h>

#include "indexer/extract/zip_container.h"
#include "tests/indexer/extract/described.h"
#include "tests/indexer/extract/zip_builder.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string part(const std::string& root, const std::string& content) {
  return "<w:" + root + " xmlns:w='urn:w' xmlns:r='urn:r' xmlns:mc='urn:mc'>" + content + "</w:" + root + ">";
}

std::string docx(const std::string& body, ZipMembers others = {}) {
  ZipMembers members = {{"[Content_Types].xml", "<Types/>"},
                        {"word/document.xml", part("document", part("body", body))}};
  members.insert(members.end(), others.begin(), others.end());
  return make_zip(members);
}

std::vector<std::string> described_docx(const std::string& body, ZipMembers others = {}) {
  return described(extract_docx(docx(body, std::move(others))).value());
}

TEST(Docx, KeepsParagraphsAndStyles) {
  EXPECT_THAT(
      described_docx("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r>"
                     "<w:r><w:t xml:space='preserve'> its report</w:t></w:r>"
                     "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>th</w:t></w:r></w:p>"
                     "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>non</w:t><w:noBreakHyphen/>"
                     "<w:t>pro</w:t><w:softHyphen/><w:t>lif</w:t></w:r></w:p>"),
      ElementsAre("| *i*Recalling| its report|^th", "| one", "  two |>non-prolif"));
}

TEST(Docx, InheritsStyles) {
  const std::string styles =
      part("styles",
           "<w:style w:type='paragraph' w:default='1' w:styleId='N'/>"
           "<w:style w:type='paragraph' w:styleId='B'><w:rPr><w:b/></w:rPr></w:style>"
           "<w:style w:type='paragraph' w:styleId='C'><w:basedOn w:val='B'/></w:style>"
           "<w:style w:type='paragraph' w:styleId='H'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
           "<w:style w:type='character' w:styleId='E'><w:rPr><w:b/><w:i/></w:rPr></w:style>");
  EXPECT_THAT(described_docx("<w:p><w:pPr><w:pStyle w:val='C'/></w:pPr><w:r><w:t>all </w:t></w:r>"
                             "<w:r><w:rPr><w:rStyle w:val='E'/></w:rPr><w:t>toggled </w:t></w:r>"
                             "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>off</w:t></w:r></w:p>"
                             "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Heading</w:t></w:r></w:p>",
                             {{"word/styles.xml", styles}}),
              ElementsAre("| *b*all |*i*toggled |off", "| *b*Heading"));
}

TEST(Docx, PrintsTheNumbersOfLists) {
  const std::string numbering = part(
      "numbering",
      "<w:abstractNum w:abstractNumId='7'>"
      "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
      "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%2)'/></w:lvl>"
      "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
      "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/>"
      "</w:lvlOverride></w:num>");
  const auto item = [](const std::string& list, const std::string& level, const std::string& text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list +
           "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  };
  EXPECT_THAT(described_docx(item("1", "0", "Urges") + item("1", "1", "one") + item("1", "1", "two") +
                                 item("1", "0", "Decides") + item("1", "1", "anew") +
                                 item("2", "0", "Later") + item("0", "0", "None"),
                             {{"word/numbering.xml", numbering}}),
              ElementsAre("| 1. Urges", "| (a) one", "| (b) two", "| 2. Decides", "| (a) anew", "| 5. Later",
                          "| None"));
}

TEST(Docx, WritesNotesWithTheirMarks) {
  const std::string notes =
      part("footnotes",
           "<w:footnote w:id='0' w:type='separator'><w:p/></w:footnote>"
           "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> See there.</w:t></w:r></w:p>"
           "<w:p><w:r><w:t>And here.</w:t></w:r></w:p></w:footnote>"
           "<w:footnote w:id='3'><w:p><w:r><w:t>* Starred.</w:t></w:r></w:p></w:footnote>");
  EXPECT_THAT(described_docx(
                  "<w:p><w:r><w:t>Convention,</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                  "<w:r><w:t> which</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows='1' w:id='3'/>"
                  "<w:t>*</w:t></w:r></w:p>",
                  {{"word/footnotes.xml", notes}}),
              ElementsAre("| Convention,|^1| which|^*", "| ^1|See there.", "  And here.", "| ^* Starred."));
}

TEST(Docx, FollowsTrackedChanges) {
  EXPECT_THAT(
      described_docx(
          "<w:p><w:r><w:t>All </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
          "<w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
          "<w:hyperlink><w:r><w:t>States</w:t></w:r></w:hyperlink></w:p>"
          "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>joined </w:t></w:r></w:p>"
          "<w:p><w:r><w:t>paragraphs</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></"
          "w:p>"),
      ElementsAre("| All new States", "| joined paragraphs"));
}

TEST(Docx, ReadsTablesBoxesAndPages) {
  const auto cell = [](const std::string& text) {
    return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  };
  const std::string box =
      "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>In a "
      "box</w:t></w:r></w:p>"
      "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Again</"
      "w:t></w:r>"
      "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  const StyledText text =
      extract_docx(docx("<w:tbl><w:tr>" + cell("State") + cell("Mines") + "</w:tr><w:tr>" + cell("A") +
                        cell("12") + "</w:tr></w:tbl><w:p><w:r><w:t>Anchor</w:t></w:r>" + box +
                        "</w:p><w:p><w:r><w:br w:type='page'/><w:t>Next page</w:t></w:r></w:p>"))
          .value();
  EXPECT_THAT(described(text),
              ElementsAre("| State |>Mines", "| A |>12", "| Anchor", "| In a box", "| Next page"));
  EXPECT_EQ(text.lines.back().page, 2);
}

TEST(Docx, ReadsTheHeadOfTheFirstPageAndSetsOthersApart) {
  const auto head = [](const std::string& text) {
    return part("hdr", "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
  };
  EXPECT_THAT(
      described_docx(
          "<w:p><w:r><w:t>Text</w:t></w:r></w:p><w:sectPr>"
          "<w:headerReference w:type='first' r:id='r1'/><w:headerReference w:type='default' r:id='r2'/>"
          "<w:titlePg/></w:sectPr>",
          {{"word/_rels/document.xml.rels",
            "<Relationships><Relationship Id='r1' Target='header1.xml'/>"
            "<Relationship Id='r2' Target='header2.xml'/></Relationships>"},
           {"word/header1.xml", head("A/RES/79/390")},
           {"word/header2.xml", head("running")}}),
      ElementsAre("| A/RES/79/390", "| Text", "#running"));
}

std::string failure(const std::string& bytes) {
  const auto text = extract_docx(bytes);
  return text ? "" : text.error().message;
}

TEST(Docx, RefusesWhatDoesHarm) {
  EXPECT_THAT(failure(docx("<w:p>")), HasSubstr("word/document.xml is damaged"));
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><w:document "
      "xmlns:w='urn:w'><w:body>&b;</w:body>"
      "</w:document>";
  EXPECT_THAT(failure(make_zip({{"[Content_Types].xml", ""}, {"word/document.xml", bomb}})),
              HasSubstr("entities"));
  std::string deep;
  for (int i = 0; i < 3000; ++i) deep += "<w:sdtContent>";
  EXPECT_THAT(failure(docx(deep)), HasSubstr("damaged"));
  std::string truncated = docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>");
  truncated.resize(truncated.size() / 3);
  EXPECT_NE(failure(truncated), "");
}

TEST(Docx, ReadsLongRunsWhole) {
  const std::string run = std::string(11'000'000, 'x');  // more than libxml2 takes for a sensible length
  const StyledText text = extract_docx(docx("<w:p><w:r><w:t>" + run + "</w:t></w:r></w:p>")).value();
  ASSERT_EQ(text.lines.size(), 1U);
  EXPECT_EQ(plain_text(text.lines.front()), run);
}

TEST(ZipDocument, IsToldByContent) {
  const std::string word = docx("");
  EXPECT_EQ(zip_document(word), ZipDocument::kDocx);
  EXPECT_EQ(zip_document(make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}})),
            ZipDocument::kOdt);
  EXPECT_EQ(zip_document(make_zip({{"a.docx", word}, {"word/document.xml", "x"}})), ZipDocument::kNone);
  EXPECT_EQ(zip_document(make_zip({{"mimetype", "application/epub+zip"}})), ZipDocument::kNone);
  EXPECT_EQ(zip_document("PK\x03\x04"), ZipDocument::kNone);
  EXPECT_FALSE(is_zip_document("text"));
}

TEST(ReadZipParts, BoundsTheNumberOfMembers) {
  ZipMembers members;
  for (int i = 0; i < 10'005; ++i) members.emplace_back("m" + std::to_string(i), "");
  const auto parts = read_zip_parts(make_zip(members), {"content.xml"});
  ASSERT_FALSE(parts);
  EXPECT_THAT(parts.error().message, HasSubstr("10,000 members"));
}

}  // namespace
}  // namespace disarm::extract
