#include "searcher/query/aspects.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string joined(std::string_view text, std::vector<std::string>* notes = nullptr) {
  const auto query = read_query(text);
  if (!query) return query.error().message;
  std::vector<std::string> said;
  const auto clauses = join_alternatives(std::get<Group>(query->root.value).clauses, said);
  if (notes != nullptr) *notes = said;
  return to_text({Group{clauses}, 1});
}

TEST(Aspects, TakesOneOfTheWordsAroundOr) {
  EXPECT_EQ(joined("signature or ratification"),
            "(group (should (or (word signature) (word ratification))))");
}

TEST(Aspects, TakesAListWithCommasAsAWhole) {
  std::vector<std::string> notes;
  EXPECT_EQ(
      joined("States and signature, ratification or accession of a protocol", &notes),
      "(group (should (word states)) (should (word and)) (should (or (word signature) (word "
      "ratification) (word accession))) (should (word of)) (should (word a)) (should (word protocol)))");
  EXPECT_THAT(notes, ElementsAre("read 'signature' or 'ratification' or 'accession' as one of these"));
}

TEST(Aspects, SharesTheWordsThatOnlyTheFirstOfTwoHas) {
  EXPECT_EQ(joined("peaceful purposes or uses"),
            "(group (should (word peaceful)) (should (or (word purposes) (word uses))))");
}

TEST(Aspects, KeepsMembersOfSeveralWordsTogether) {
  EXPECT_EQ(joined("developing countries or development needs"),
            "(group (should (or (group (must (word developing)) (must (word countries))) (group (must (word "
            "development)) (must (word needs))))))");
}

TEST(Aspects, EndAtWordsThatOnlyNameTheSubject) {
  EXPECT_EQ(
      joined("material or equipment together with peaceful purposes"),
      "(group (should (or (word material) (word equipment))) (should (word together)) (should (word with)) "
      "(should (word peaceful)) (should (word purposes)))");
}

TEST(Aspects, LeavesAnOrThatJoinsNothing) {
  std::vector<std::string> notes;
  EXPECT_EQ(joined("mines or", &notes), "(group (should (word mines)) (should (word or)))");
  EXPECT_EQ(joined("or mines"), "(group (should (word or)) (should (word mines)))");
  EXPECT_THAT(notes, IsEmpty());
}

}  // namespace
}  // namespace disarm::query
