#include "indexer/extract/akoma_ntoso.h"

#include <gmock/gmock.h>

#include "tests/indexer/extract/described.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;

constexpr const char* kStatement =
    "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement name='resolution'><meta>"
    "<identification><FRBRWork><FRBRnumber value='79/390'/><FRBRdate date='2024-12-31' name=''/></FRBRWork>"
    "<FRBRExpression><FRBRlanguage language='eng'/></FRBRExpression></identification></meta>"
    "<preface><p><docNumber>A/RES/79/390</docNumber></p></preface>"
    "<preamble><recitals><recital><p><i>Recalling</i> its report,<authorialNote marker='1' "
    "placement='bottom'>"
    "<p>See <ref href='/akn/un/x'>there</ref>.</p></authorialNote></p></recital></recitals></preamble>"
    "<mainBody><section><num>I</num><heading>Harbours</heading>\n"
    "<paragraph><num>1.</num> <content><p><i>Urges</i> States:</p></content>"
    "<subparagraph><num>(a)</num><content><p>To mark them;</p></content></subparagraph></paragraph></section>"
    "<table><tr><th>State</th><td><p>12</p></td></tr></table></mainBody>"
    "<conclusions><p>44th plenary meeting</p></conclusions></statement></akomaNtoso>";

TEST(AkomaNtoso, KeepsNumbersNotesAndStyles) {
  const StyledText text = extract_akoma_ntoso(kStatement).value();
  EXPECT_THAT(described(text),
              ElementsAre("| A/RES/79/390", "| *i*Recalling| its report,|^1", "| *b*I Harbours",
                          "| 1. |*i*Urges| States:", "| (a) To mark them;", "| *b*State |>12",
                          "| 44th plenary meeting", "| ^1 |See there."));
  EXPECT_EQ(text.declared.symbol, "79/390");
  EXPECT_EQ(text.declared.date, "2024-12-31");
  EXPECT_EQ(text.declared.language, "en");
}

TEST(AkomaNtoso, IsKnownByItsRoot) {
  EXPECT_TRUE(is_akoma_ntoso(kStatement, "a.xml"));
  EXPECT_TRUE(is_akoma_ntoso("<?xml version='1.0'?><an:akomaNtoso>", "a"));
  EXPECT_FALSE(is_akoma_ntoso("<collection>", "a.akn"));
}

}  // namespace
}  // namespace disarm::extract
