#include "searcher/query/question.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const IndexFacts kFacts{.latest_session = undoc::Session{undoc::SessionKind::kRegular, 79}};

std::string understood(std::string_view text) {
  const auto query = read_query(text);
  return query ? to_text(understand(query->root, kFacts).root) : query.error().message;
}

TEST(Question, LeavesOutWordsThatSayNothing) {
  EXPECT_EQ(understood("what is the treaty about"), "(word treaty)");
  EXPECT_EQ(understood("what is it"), "(group (should (word what)) (should (word is)) (should (word it)))");
  EXPECT_EQ(understood("\"what is\" treaty"), "(group (must (phrase what is)) (should (word treaty)))");
}

TEST(Question, ReadsWhatKindOfParagraphIsMeant) {
  EXPECT_EQ(understood("operative paragraphs that urge ratification"),
            "(group (filter (is type operative)) (filter (or (is verb urge) (word urges))) (prefer (is verb "
            "urge)) (should (word ratification)))");
  EXPECT_EQ(understood("preambular paragraphs recalling the protocol"),
            "(group (filter (is type preambular)) (filter (is verb recall)) (should (word protocol)))");
  EXPECT_EQ(understood("paragraphs that mention amnesty"), "(word amnesty)");
  EXPECT_EQ(understood("paragraphs on gender in First Committee texts"),
            "(group (should (word gender)) (filter (in committee (word first))))");
  EXPECT_EQ(
      understood("operative paragraphs of First Committee texts that decide something about a working group"),
      "(group (filter (is type operative)) (filter (in committee (word first))) (filter (or (is verb decide) "
      "(word decides))) (prefer (is verb decide)) "
      "(should (word working)) (should (word group)))");
}

TEST(Question, ReadsTheNumberOfAParagraphOfADocument) {
  const std::string_view of_document = " (should (symbol A/RES/79/58)))";
  EXPECT_EQ(understood("paragraph 5 of 79/58"), fmt::format("(group (prefer (is para 5)){}", of_document));
  EXPECT_EQ(understood("operative paragraph 5 of 79/58"),
            fmt::format("(group (prefer (is para op5)){}", of_document));
  EXPECT_EQ(understood("PP3 of 79/58"), fmt::format("(group (prefer (is para pp3)){}", of_document));
  EXPECT_EQ(understood("79/58 OP 5"), "(group (should (symbol A/RES/79/58)) (prefer (is para op5)))");
  EXPECT_EQ(understood("paragraph 5 of the programme"), understood("paragraph 5 programme")) << "no document";
}

TEST(Question, ReadsCommitteesByTheirOrdinals) {
  EXPECT_EQ(understood("mines in 1st Committee texts"),
            "(group (should (word mines)) (filter (in committee (word first))))");
  EXPECT_EQ(understood("mines in special committee texts"), understood("mines special committee texts"));
}

TEST(Question, ReadsSessions) {
  EXPECT_EQ(understood("landmines seventy-ninth session"),
            "(group (should (word landmines)) (filter (is session 79)))");
  EXPECT_EQ(understood("landmines 79th session"),
            "(group (should (word landmines)) (filter (is session 79)))");
  EXPECT_EQ(understood("landmines session 79"), "(group (should (word landmines)) (filter (is session 79)))");
  EXPECT_EQ(understood("landmines last 3 sessions"),
            "(group (should (word landmines)) (filter (range session 00077..)))");
  EXPECT_EQ(understood("landmines 78th"), "(group (should (word landmines)) (prefer (is session 78)))");
}

TEST(Question, BeginsTheNameOfASessionAtItsOrdinal) {
  EXPECT_EQ(understood("mines treaty seventy-ninth session"),
            "(group (should (word mines)) (should (word treaty)) (filter (is session 79)))");
}

TEST(Question, ReadsStructureInParentheses) {
  EXPECT_EQ(
      understood("operative paragraphs on mines (First Committee texts)"),
      "(group (filter (is type operative)) (should (word mines)) (filter (in committee (word first))))");
}

TEST(Question, LeavesOutVerbsThatOnlyNameTheSubject) {
  EXPECT_EQ(understood("operative paragraphs that request a report and mention verification"),
            "(group (filter (is type operative)) (filter (or (is verb request) (word requests))) (prefer (is "
            "verb request)) (should (word report)) (should "
            "(word verification)))");
}

TEST(Question, ReadsYears) {
  EXPECT_EQ(understood("landmines adopted in 2023"),
            "(group (should (word landmines)) (filter (is date 2023)))");
  EXPECT_EQ(understood("landmines 2023"), "(group (should (word landmines)) (prefer (is date 2023)))");
  EXPECT_EQ(
      understood("1995 2000 review conferences"),
      "(group (should (word 1995)) (should (word 2000)) (should (word review)) (should (word conferences)))");
}

TEST(Question, ReadsTimesBeforeAfterAndBetweenYears) {
  EXPECT_EQ(understood("landmines before 2023"),
            "(group (should (word landmines)) (filter (range date ..20221231)))");
  EXPECT_EQ(understood("landmines until 2023"),
            "(group (should (word landmines)) (filter (range date ..20231231)))");
  EXPECT_EQ(understood("after 2020 landmines"),
            "(group (filter (range date 20210000..)) (should (word landmines)))");
  EXPECT_EQ(understood("landmines between 2020 and 2023"),
            "(group (should (word landmines)) (filter (range date 20200000..20231231)))");
  EXPECT_EQ(understood("landmines from 2020 to 2023"), understood("landmines between 2020 and 2023"));
  EXPECT_EQ(understood("cooperation after 1995 review"),
            "(group (should (word cooperation)) (should (word 1995)) (should (word review)))")
      << "in the middle it may belong to a name";
}

TEST(Question, ReadsAgendaItems) {
  EXPECT_EQ(understood("agenda item 98 mm"), "(is agenda 98(mm))");
  EXPECT_EQ(understood("98 (ss) 2024"), "(group (filter (is agenda 98(ss))) (should (word 2024)))");
  EXPECT_EQ(understood("sub-item 98 (ff) women"),
            "(group (filter (is agenda 98(ff))) (should (word women)))");
}

TEST(Question, TakesOperatorsAndQuotesAtTheirWord) {
  EXPECT_EQ(understood("\"operative paragraphs\""), "(phrase operative paragraphs)");
  EXPECT_EQ(understood("(operative paragraphs) AND mines"),
            "(group (filter (is type operative)) (must (word mines)))");
}

TEST(Question, ReadsWhereToLookWithinParentheses) {
  EXPECT_EQ(
      understood("(operative paragraphs on mines) AND children"),
      "(group (filter (is type operative)) (must (group (should (word mines)))) (must (word children)))");
  EXPECT_EQ(understood("(landmines 2023) AND children"),
            "(group (must (group (should (word landmines)) (should (word 2023)))) (must (word children)))")
      << "a year alone is a word of the group";
}

TEST(Question, SaysHowItWasRead) {
  const auto query = read_query("operative paragraphs that urge restraint 2024");
  ASSERT_TRUE(query.has_value());
  EXPECT_THAT(understand(query->root, kFacts).notes,
              ElementsAre("read 'operative paragraphs that urge' as type:operative verb:urge (or the same "
                          "act later in the paragraph)",
                          "read '2024' as date:2024, preferred"));
  EXPECT_THAT(understand(read_query("the treaty")->root, kFacts).notes, IsEmpty());
}

}  // namespace
}  // namespace disarm::query
