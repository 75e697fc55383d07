#include "indexer/sidefile/declarations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm::sidefile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kMarc =
    "<collection><record><datafield tag=\"191\"><subfield code=\"a\">A/RES/95/1</subfield></datafield>"
    "<datafield tag=\"245\"><subfield code=\"a\">Mines</subfield></datafield></record></collection>";

TEST(Declarations, ComeFromFilesOfBothKinds) {
  const TemporaryFolder folder;
  const auto declarations = Declarations::read(
      {folder.write("a.xml", kMarc), folder.write("b.csv", "\xEF\xBB\xBFsymbol,title\n95/1,Mines again\n")});
  ASSERT_TRUE(declarations) << declarations.error().message;
  EXPECT_THAT(declarations->values_of("A/RES/95/1"),
              ElementsAre(index::DeclaredValue{"title", "Mines", "a.xml"},
                          index::DeclaredValue{"title", "Mines again", "b.csv"}));
  EXPECT_THAT(declarations->values_of("A/RES/95/2"), IsEmpty());
}

TEST(Declarations, NameTheFileThatIsWrong) {
  const TemporaryFolder folder;
  const auto declarations = Declarations::read({folder.write("b.csv", "symbol,title\n95/1\n")});
  ASSERT_FALSE(declarations);
  EXPECT_THAT(declarations.error().message, testing::AllOf(HasSubstr("b.csv"), HasSubstr("line 2")));
  EXPECT_EQ(Declarations::read({"/nowhere.csv"}).error().code, ErrorCode::kNoInput);
}

TEST(Declarations, SurviveBeingStored) {
  const TemporaryFolder folder;
  const auto declarations = Declarations::read({folder.write("a.xml", kMarc)});
  ASSERT_TRUE(declarations);
  const auto stored = Declarations::from_json(declarations->to_json());
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->to_json(), declarations->to_json());
  EXPECT_FALSE(Declarations::from_json(Json::array({1})));
}

TEST(Declarations, AreReadFromARealExport) {
  DISARM_NEEDS_SHARED();
  const auto declarations =
      Declarations::read({shared_folder() / "corpus/mixed/marcxml/session_78_committee_3_drafts.xml"});
  ASSERT_TRUE(declarations) << declarations.error().message;
  EXPECT_THAT(declarations->warnings(), IsEmpty());
  EXPECT_EQ(declarations->size(), 94U);
}

}  // namespace
}  // namespace disarm::sidefile
