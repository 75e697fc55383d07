#include "common/undoc/feature.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Feature, IsWhatADocumentHas) {
  Document document;
  EXPECT_THAT(features_of(document), IsEmpty());
  document.symbol = "A/RES/79/58";
  document.votes = {{.yes = 148}};
  document.paragraphs = {{ParagraphType::kPreambular, "", "Recalling", "Recalling", {}},
                         {ParagraphType::kAnnexHeading, "", "", "Annex", {}},
                         {ParagraphType::kFootnote, "1", "", "See", {}}};
  EXPECT_THAT(features_of(document), ElementsAre("annex", "footnote", "preamble", "vote", "symbol"));
}

}  // namespace
}  // namespace disarm::undoc
