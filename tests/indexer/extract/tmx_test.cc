#include "indexer/extract/tmx.h"

#include <gmock/gmock.h>

#include "tests/indexer/extract/described.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

std::string tmx(const std::string& units) {
  return "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx><header/><body>" + units +
         "</body></tmx>";
}

std::string unit(const std::string& english, const std::string& french, const std::string& props = {}) {
  return "<tu>" + props + "<tuv xml:lang='EN'><seg>" + english + "</seg></tuv><tuv xml:lang='FR'><seg>" +
         french + "</seg></tuv></tu>";
}

TEST(Tmx, MakesADocumentOfEachLanguage) {
  const auto texts =
      extract_tmx(
          tmx(unit("RESOLUTION 55/400", "RÉSOLUTION 55/400") +
              unit("<hi type='symbol'>A/55/1</hi><sub type='fnote'>See there.</sub> which", "Rappelant") +
              unit("RESOLUTION 55/401 A", "RÉSOLUTION 55/401 A")),
          {})
          .value();
  ASSERT_THAT(texts, SizeIs(4));
  EXPECT_EQ(texts[0].declared.symbol, "55/400");
  EXPECT_EQ(texts[0].declared.language, "en");
  EXPECT_THAT(described(texts[0]),
              ElementsAre("| RESOLUTION 55/400", "| A/55/1|^1| which", "| ^1 |See there."));
  EXPECT_THAT(described(texts[1]), ElementsAre("| RÉSOLUTION 55/400", "| Rappelant"));
  EXPECT_EQ(texts[3].declared.symbol, "55/401 A");
  EXPECT_FALSE(texts[0].has_styles);
}

TEST(Tmx, FollowsTheNamesOfDocuments) {
  const std::string one = "<prop type='symbol'>A/RES/55/400</prop>";
  const auto texts = extract_tmx(tmx(unit("RESOLUTION 55/400", "x", one) + unit("one", "un", one) +
                                     unit("two", "deux", "<prop type='symbol'>A/RES/55/401</prop>")),
                                 {})
                         .value();
  ASSERT_THAT(texts, SizeIs(4));
  EXPECT_THAT(described(texts[0]), ElementsAre("| RESOLUTION 55/400", "| one"));
  EXPECT_EQ(texts[2].declared.symbol, "A/RES/55/401");
}

TEST(Tmx, RefusesDamageAndEntities) {
  EXPECT_FALSE(extract_tmx("<tmx><body><tu>", {}));
  EXPECT_FALSE(extract_tmx("<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx><body/></tmx>", {}));
  EXPECT_TRUE(is_tmx("<?xml version='1.0'?>\n<!-- x --><!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx>", "a.xml"));
}

}  // namespace
}  // namespace disarm::extract
