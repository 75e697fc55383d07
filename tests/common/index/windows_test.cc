#include "common/index/windows.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/terms.h"
#include "common/index/word_positions.h"
#include "tests/support/temporary_folder.h"

namespace disarm::index {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Texts = std::vector<std::vector<std::string>>;  // words of paragraphs

class WindowsTest : public testing::Test {
 protected:
  struct Pair {
    Xapian::Database resolutions;
    Xapian::Database paragraphs;
    std::shared_ptr<const PositionsFile> positions;
  };

  // A pair of databases with one resolution for each of `texts`, with keys "name 0", "name 1", ...
  Pair pair(const std::string& name, const std::vector<Texts>& texts) {
    const std::string resolutions_path = (folder_.path() / (name + "-resolutions")).string();
    const std::string paragraphs_path = (folder_.path() / (name + "-paragraphs")).string();
    Xapian::WritableDatabase resolutions(resolutions_path, Xapian::DB_CREATE);
    Xapian::WritableDatabase paragraphs(paragraphs_path, Xapian::DB_CREATE);
    const auto positions_path = folder_.path() / (name + "-positions");
    PositionsWriter positions(positions_path);
    for (size_t i = 0; i < texts.size(); ++i) {
      const std::string key = name + ' ' + std::to_string(i);
      positions.add(key, add(key, texts[i], resolutions, paragraphs));
    }
    resolutions.commit();
    paragraphs.commit();
    EXPECT_TRUE(positions.finish());
    return {Xapian::Database(resolutions_path), Xapian::Database(paragraphs_path),
            std::make_shared<const PositionsFile>(PositionsFile::open(positions_path).value())};
  }

  // Texts stand 100 positions apart. Returns the record of the positions.
  static std::string add(const std::string& key, const Texts& texts, Xapian::WritableDatabase& resolutions,
                         Xapian::WritableDatabase& paragraphs) {
    Xapian::Document resolution;
    resolution.add_value(kKeySlot, key);
    std::map<std::string, Positions> places;
    Xapian::termpos next = 1;
    for (const std::vector<std::string>& words : texts) {
      Xapian::Document paragraph;
      paragraph.add_value(kKeySlot, key);
      const Stretch stretch{next, next + static_cast<Xapian::termpos>(words.size())};
      paragraph.add_value(kStretchSlot, stretch_value(stretch));
      for (const std::string& word : words) {
        paragraph.add_term(word);
        resolution.add_term(word);
        places[word].push_back(next++);
      }
      next += 100;
      paragraphs.add_document(paragraph);
    }
    resolutions.add_document(resolution);
    std::vector<PlacedTerm> placed;
    for (const auto& [word, positions] : places) placed.push_back({word, positions});
    return encode_positions(placed);
  }

  static std::vector<Xapian::docid> found(const Units& units, const Xapian::Query& query) {
    Xapian::Enquire enquire(units.database());
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet matches = enquire.get_mset(0, 100);
    return {matches.begin(), matches.end()};
  }

  TemporaryFolder folder_;
};

TEST_F(WindowsTest, FindParagraphsWithAPhrase) {
  const Pair base = pair("base", {{{"cluster", "munitions"}, {"munitions", "cluster"}},
                                  {{"cluster"}, {"munitions"}, {"all", "cluster", "munitions", "too"}}});
  const Units paragraphs(base.paragraphs);
  const auto windows = Windows::of_paragraphs(paragraphs, {base.positions});
  EXPECT_THAT(found(paragraphs, windows.having({{"cluster"}, {"munitions"}}, WordOrder::kAsGiven, 2)),
              ElementsAre(1, 5));
  EXPECT_THAT(found(paragraphs, windows.having({{"cluster"}, {"munitions"}}, WordOrder::kAny, 2)),
              ElementsAre(1, 2, 5));
  EXPECT_THAT(found(paragraphs, windows.having({{"nothing"}, {"munitions"}}, WordOrder::kAny, 2)), IsEmpty());
}

TEST_F(WindowsTest, FindResolutionsWithAPhrase) {
  const Pair base = pair("base", {{{"cluster", "munitions"}, {"munitions", "cluster"}},
                                  {{"cluster"}, {"munitions"}},
                                  {{"all", "munitions", "and", "cluster"}}});
  const Units resolutions(base.resolutions);
  const auto windows = Windows::of_resolutions(resolutions, {base.positions});
  EXPECT_THAT(found(resolutions, windows.having({{"cluster"}, {"munitions"}}, WordOrder::kAsGiven, 2)),
              ElementsAre(1));
  EXPECT_THAT(found(resolutions, windows.having({{"cluster"}, {"munitions"}}, WordOrder::kAny, 3)),
              ElementsAre(1, 3));
}

TEST_F(WindowsTest, FindAnyOfTheTermsOfAWord) {
  const Pair base = pair("base", {{{"cluster", "bombs"}, {"cluster", "munitions"}, {"bombs", "munitions"}}});
  const Units paragraphs(base.paragraphs);
  const auto windows = Windows::of_paragraphs(paragraphs, {base.positions});
  const auto any = windows.having({{"cluster"}, {"munitions", "bombs"}}, WordOrder::kAsGiven, 2);
  EXPECT_THAT(found(paragraphs, any), ElementsAre(1, 2));
}

TEST_F(WindowsTest, FindByThemselvesWhenNothingElseLeads) {
  const Pair base = pair("base", {{{"a", "b"}, {"b", "a"}, {"a", "b"}}});
  const Units paragraphs(base.paragraphs);
  const auto windows = Windows::of_paragraphs(paragraphs, {base.positions});
  const auto window = windows.having({{"a"}, {"b"}}, WordOrder::kAsGiven, 2);
  EXPECT_THAT(found(paragraphs, window.get_subquery(1)), ElementsAre(1, 3));
}

TEST_F(WindowsTest, AskTheResolutionsOfTheSameLayer) {
  const Pair base = pair("base", {{{"cluster", "munitions"}}, {{"munitions", "cluster"}}});
  const Pair delta = pair("delta", {{{"munitions", "cluster"}}, {{"cluster", "munitions"}}});
  const Units paragraphs(base.paragraphs, delta.paragraphs, {});
  const auto windows = Windows::of_paragraphs(paragraphs, {base.positions, delta.positions});
  EXPECT_THAT(found(paragraphs, windows.having({{"cluster"}, {"munitions"}}, WordOrder::kAsGiven, 2)),
              ElementsAre(paragraphs.id_of(0, 1), paragraphs.id_of(1, 2)));
}

TEST_F(WindowsTest, FindSeveralWindowsInOneUnit) {
  const Pair base = pair("base", {{{"a", "b", "c"}, {"b", "c", "a"}, {"c", "a", "b"}},
                                  {{"a", "b", "x", "b", "c"}, {"a", "c", "b"}, {"a", "b", "c"}}});
  const Units paragraphs(base.paragraphs);
  const auto windows = Windows::of_paragraphs(paragraphs, {base.positions});
  const auto phrase = [&](const std::string& first, const std::string& second) {
    return windows.having({{first}, {second}}, WordOrder::kAsGiven, 2);
  };
  const Xapian::Query both(Xapian::Query::OP_AND, phrase("a", "b"), phrase("b", "c"));
  EXPECT_THAT(found(paragraphs, both), ElementsAre(1, 4, 6));
}

TEST_F(WindowsTest, TellWindowsFromEachOther) {
  const Pair base = pair("base", {{{"a", "b"}}});
  const auto windows = Windows::of_paragraphs(Units(base.paragraphs), {base.positions});
  const auto name_of = [&](size_t size) {
    return windows.having({{"a"}, {"b"}}, WordOrder::kAny, size).serialise();
  };
  EXPECT_EQ(name_of(2), name_of(2));
  EXPECT_NE(name_of(2), name_of(3));
}

}  // namespace
}  // namespace disarm::index
