// Small updates write a delta beside the base of the live generation; what they hold together is what a new
// index of the same files holds.

#include "indexer/build/layers.h"

#include "indexer/build/check.h"
#include "indexer/upkeep/compact.h"
#include "indexer/upkeep/rollback.h"
#include "tests/indexer/build/update_fixture.h"
#include "tests/support/index_dump.h"

namespace disarm::build {
namespace {

class LayersTest : public UpdateTest {
 protected:
  LayersTest() {
    options_.layering = {.most_added = 0.9, .most_gone = 0.5};
    for (int i = 1; i <= 20; ++i) write_text(i, "requests peace");
    update_all();
  }

  void write_text(int number, const std::string& text) {
    write(std::to_string(number), "A/RES/1/" + std::to_string(number) + "\nurges all\n" + text);
  }

  fs::path live() const { return index::generation_path(index_, report_.generation); }
  bool has_delta() const { return fs::exists(index::delta_path(live())); }

  // That the live index holds what a new one of the same files holds, and is sound to the last record.
  void expect_as_afresh() {
    EXPECT_THAT(check_generation(live(), CheckDepth::kDeep).problems, IsEmpty());
    const IndexDump layered = dump_index(index_, "");
    const fs::path usual = std::exchange(index_, folder_.path() / "fresh");
    fs::remove_all(index_);
    ASSERT_TRUE(try_update({un_}));
    EXPECT_EQ(layered, dump_index(index_, ""));
    index_ = usual;
  }

  size_t resolutions_with(const std::string& word) const {
    return index::open_index(index_)->resolutions.frequency(word);
  }

  uintmax_t links_of_base() const {
    return fs::hard_link_count(index::resolutions_path(live()) / "postlist.glass");
  }
};

TEST_F(LayersTest, KeepsWhatIsNewBesideTheBase) {
  EXPECT_FALSE(has_delta());
  write_text(21, "requests quiet");
  update_all();
  EXPECT_TRUE(has_delta());
  EXPECT_EQ(links_of_base(), 2U);
  EXPECT_EQ(documents_with("quiet"), 1U);
  EXPECT_EQ(documents_with("all"), 21U);
  expect_as_afresh();
}

TEST_F(LayersTest, ReplacesWhatChangedAndDropsWhatVanished) {
  write_text(3, "requests quiet");
  fs::remove(un_ / "5");
  const RunEntry run = update_all();
  EXPECT_TRUE(has_delta());
  EXPECT_EQ(run.documents, 19U);
  EXPECT_EQ(run.paragraphs, 38U);
  EXPECT_EQ(documents_with("peace"), 18U);
  EXPECT_EQ(resolutions().count("A/RES/1/5"), 0U);
  expect_as_afresh();
}

TEST_F(LayersTest, ChangesTheDeltaAgain) {
  write_text(3, "requests quiet");
  write_text(21, "requests quiet");
  write_text(22, "requests quiet");
  update_all();
  write_text(3, "requests silence");
  fs::remove(un_ / "21");
  fs::rename(un_ / "22", un_ / "moved");
  fs::remove(un_ / "4");
  update_all();
  EXPECT_TRUE(has_delta());
  EXPECT_EQ(documents_with("quiet"), 1U);
  EXPECT_EQ(documents_with("silence"), 1U);
  expect_as_afresh();
}

TEST_F(LayersTest, BringsBackWhatWasGone) {
  fs::remove(un_ / "7");
  update_all();
  write_text(7, "requests peace");
  update_all();
  EXPECT_EQ(documents_with("peace"), 20U);
  expect_as_afresh();
}

TEST_F(LayersTest, KnowsTheNewPlaceOfADocumentOfTheBase) {
  fs::rename(un_ / "7", un_ / "seven");
  EXPECT_EQ(update_all().changes, (ChangeCounts{.moved = 1}));
  EXPECT_TRUE(has_delta());
  EXPECT_THAT(read_, IsEmpty());
  EXPECT_THAT(resolutions().at("A/RES/1/7"), ElementsAre("seven"));
  expect_as_afresh();
}

TEST_F(LayersTest, HoldsWhatManyRunsChange) {
  for (int night = 0; night < 12; ++night) {
    write_text(1 + night * 7 % 20, "requests the quiet of night " + std::to_string(night));
    fs::remove(un_ / std::to_string(1 + night * 3 % 20));
    write_text(30 + night, "requests more");
    update_all();
  }
  expect_as_afresh();
}

TEST_F(LayersTest, LeavesEarlierGenerationsAsTheyWere) {
  const auto before = index::open_index(index_).value();
  write_text(3, "requests quiet");
  fs::remove(un_ / "5");
  update_all();
  EXPECT_EQ(before.paragraphs.frequency("peace"), 20U);
  ASSERT_TRUE(upkeep::roll_back({.index = index_}));
  EXPECT_EQ(documents_with("peace"), 20U);
  EXPECT_THAT(check_generation(index::generation_path(index_, 1), CheckDepth::kDeep).problems, IsEmpty());
}

TEST_F(LayersTest, BecomesOnePairWhenTooMuchIsThereInVain) {
  options_.layering.most_gone = 0.1;
  write_text(1, "requests quiet");
  write_text(2, "requests quiet");
  update_all();
  EXPECT_TRUE(has_delta());
  fs::remove(un_ / "3");
  update_all();
  EXPECT_FALSE(has_delta());
  EXPECT_EQ(links_of_base(), 1U);
  expect_as_afresh();
}

TEST_F(LayersTest, BecomesOnePairWhenTheDeltaGrows) {
  options_.layering.most_added = 0.1;
  write_text(21, "requests quiet");
  write_text(22, "requests quiet");
  update_all();
  EXPECT_TRUE(has_delta());
  write_text(23, "requests quiet");
  update_all();
  EXPECT_FALSE(has_delta());
  expect_as_afresh();
}

TEST_F(LayersTest, AreNotUsedWhenNothingMayStandBesideTheBase) {
  options_.layering = {.most_added = 0, .most_gone = 0};
  write_text(21, "requests quiet");
  update_all();
  EXPECT_FALSE(has_delta());
}

TEST_F(LayersTest, AreMergedByCompact) {
  write_text(3, "requests quiet");
  fs::remove(un_ / "5");
  update_all();
  const auto compaction = upkeep::compact_index({.index = index_});
  ASSERT_TRUE(compaction) << compaction.error().message;
  report_.generation = compaction->generation;
  EXPECT_FALSE(has_delta());
  expect_as_afresh();
}

TEST_F(LayersTest, JoinWhatSideFilesSayOfTheBaseAndOfTheDelta) {
  for (const char* number : {"50", "51", "52"}) {
    write(number, std::string("A/RES/79/") + number + "\nurges all");
  }
  options_.layering.most_added = 0;
  update_all();
  options_.layering.most_added = 0.9;
  write("58", "A/RES/79/58\nurges all");
  update_all();
  ASSERT_TRUE(has_delta());

  options_.declarations =
      sidefile::Declarations::read({folder_.write("side.csv",
                                                  "symbol,title\n79/50,Quiet\n79/51,Quiet\n79/52,Quiet\n"
                                                  "79/58,Quiet\n79/59,Quiet\n")})
          .value();
  fs::remove(un_ / "50");
  fs::rename(un_ / "51", un_ / "moved");
  update_all();
  EXPECT_TRUE(has_delta());
  EXPECT_EQ(links_of_base(), 2U);
  EXPECT_EQ(resolutions_with("quiet"), 3U);
  expect_as_afresh();

  options_.declarations.reset();
  write("59", "A/RES/79/59\nurges all");
  update_all();
  EXPECT_EQ(resolutions_with("quiet"), 4U) << "known of earlier runs";

  options_.declarations = sidefile::Declarations();
  update_all();
  EXPECT_TRUE(has_delta());
  EXPECT_EQ(resolutions_with("quiet"), 0U);
  expect_as_afresh();
}

TEST_F(LayersTest, HaveNoTermListsInWhatIsNeverChanged) {
  const auto has_term_lists = [](const fs::path& pair) {
    return fs::exists(index::paragraphs_path(pair) / "termlist.glass");
  };
  EXPECT_FALSE(has_term_lists(live()));
  write_text(21, "requests quiet");
  update_all();
  EXPECT_FALSE(has_term_lists(live()));
  EXPECT_TRUE(has_term_lists(index::delta_path(live())));
}

TEST_F(LayersTest, AreRefusedWhenTheListOfWhatIsGoneIsDamaged) {
  write_text(3, "requests quiet");
  update_all();
  for (const char* text :
       {"", "{}", "{\"resolutions\":[2,1],\"paragraphs\":[]}", "{\"resolutions\":[-1],\"paragraphs\":[]}"}) {
    folder_.write(fs::relative(index::delta_path(live()) / "gone.json", folder_.path()), text);
    const auto opened = index::open_index(index_);
    ASSERT_FALSE(opened) << text;
    EXPECT_EQ(opened.error().code, ErrorCode::kBrokenIndex) << text;
  }
}

}  // namespace
}  // namespace disarm::build
