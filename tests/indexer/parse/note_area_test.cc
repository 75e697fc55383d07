#include "indexer/parse/note_area.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

using Notes = std::vector<std::pair<std::string, std::string>>;

struct Reading {
  Notes notes;
  size_t left = 0;
};

Reading read(std::string_view typed, std::vector<Footnote> notes = {}) {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  Reading reading;
  reading.left = read_note_area(std::move(text.lines), notes).size();
  for (const Footnote& note : notes) reading.notes.emplace_back(note.mark, plain(join_lines(note.lines)));
  return reading;
}

TEST(NoteArea, GivesMarksToTheTextsThatFollowThem) {
  EXPECT_EQ(read("1\nSee A/79/27.\n2\nIbid.").notes, (Notes{{"1", "See A/79/27."}, {"2", "Ibid."}}));
}

TEST(NoteArea, SharesOutMarksThatStandBelowAllTexts) {
  EXPECT_EQ(read("Resolution S-10/2.\n"
                 "The Committee on Disarmament was redesignated the Conference on Disarmament as from\n"
                 "7 February 1984.\n3\nA/57/759, annex I.\n1\n2")
                .notes,
            (Notes{{"1", "Resolution S-10/2."},
                   {"2",
                    "The Committee on Disarmament was redesignated the Conference on Disarmament as from "
                    "7 February 1984."},
                   {"3", "A/57/759, annex I."}}));
}

TEST(NoteArea, SharesOutMarksThatStandAboveAllTexts) {
  EXPECT_EQ(read("9\n10\nResolution 217 A (III).\nA/CONF.157/24, chap. III.").notes,
            (Notes{{"9", "Resolution 217 A (III)."}, {"10", "A/CONF.157/24, chap. III."}}));
}

TEST(NoteArea, DividesTextsWhereALineLeavesRoom) {
  EXPECT_EQ(
      read("See Report of the Conference on the Trade in Small Arms in All Its Aspects, held in New York.\n"
           "Supplement No. 27 and corrigendum.\nSee A/78/1.\n1\n2")
          .notes,
      (Notes{{"1",
              "See Report of the Conference on the Trade in Small Arms in All Its Aspects, held in New "
              "York. Supplement No. 27 and corrigendum."},
             {"2", "See A/78/1."}}));
}

TEST(NoteArea, ReadsAsterisksBeforeNumbers) {
  EXPECT_EQ(read("Reissued for technical reasons.\nA/78/1.\n1\n*").notes,
            (Notes{{"*", "Reissued for technical reasons."}, {"1", "A/78/1."}}));
}

TEST(NoteArea, GoesOnWithTheNoteOfThePageBefore) {
  const Footnote before{.mark = "4", .printed = "4", .lines = {}};
  EXPECT_EQ(read("and its annex.\n5\nIbid.", {before}).notes,
            (Notes{{"4", "and its annex."}, {"5", "Ibid."}}));
  EXPECT_EQ(read("no note at all").left, 1U);
}

TEST(NoteArea, KeepsMarksWithoutText) {
  EXPECT_EQ(read("A/78/1.\n1\n2").notes, (Notes{{"1", "A/78/1."}, {"2", ""}}));
}

}  // namespace
}  // namespace disarm::parse
