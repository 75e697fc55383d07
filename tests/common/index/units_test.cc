#include "common/index/units.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/document_source.h"
#include "common/index/layer_source.h"
#include "tests/support/temporary_folder.h"

namespace disarm::index {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class UnitsTest : public testing::Test {
 protected:
  // A database with a document for each word.
  Xapian::Database database(const std::string& name, const std::vector<std::string>& words) {
    const std::string path = (folder_.path() / name).string();
    Xapian::WritableDatabase writable(path, Xapian::DB_CREATE);
    for (const std::string& word : words) {
      Xapian::Document document;
      document.add_term(word);
      document.set_data(word + " of the " + name);
      writable.add_document(document);
    }
    writable.commit();
    return Xapian::Database(path);
  }

  static std::vector<std::string> found(const Units& units, const Xapian::Query& query) {
    Xapian::Enquire enquire(units.database());
    enquire.set_query(query);
    const Xapian::MSet matches = enquire.get_mset(0, 100);
    std::vector<std::string> found;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
      found.push_back(match.get_document().get_data());
    }
    std::ranges::sort(found);
    return found;
  }

  TemporaryFolder folder_;
};

TEST_F(UnitsTest, AreThoseOfOneDatabase) {
  const Units units(database("base", {"peace", "arms", "peace"}));
  EXPECT_EQ(units.count(), 3U);
  EXPECT_EQ(units.frequency("peace"), 2U);
  EXPECT_FALSE(units.has("war"));
  EXPECT_THAT(units.with("peace"), ElementsAre(1, 3));
  EXPECT_EQ(units.layers().size(), 1U);
  EXPECT_EQ(units.id_of(0, 3), 3U);
  EXPECT_THAT(found(units, units.present(Xapian::Query("arms"))), ElementsAre("arms of the base"));
}

TEST_F(UnitsTest, LeaveOutWhatIsGone) {
  const Units units(database("base", {"peace", "arms", "peace", "mines"}),
                    database("delta", {"arms", "peace"}), {2, 3, 4});
  EXPECT_EQ(units.count(), 3U);
  EXPECT_EQ(units.frequency("peace"), 2U);
  EXPECT_EQ(units.frequency("arms"), 1U);
  EXPECT_TRUE(units.has("arms"));
  EXPECT_FALSE(units.has("mines"));
  EXPECT_THAT(found(units, units.present(Xapian::Query("peace"))),
              ElementsAre("peace of the base", "peace of the delta"));
  EXPECT_THAT(found(units, units.present(Xapian::Query("mines"))), IsEmpty());
  EXPECT_THAT(found(units, units.present(Xapian::Query::MatchAll)),
              ElementsAre("arms of the delta", "peace of the base", "peace of the delta"));
}

TEST_F(UnitsTest, NumberDocumentsAsTheDatabaseOfAllDoes) {
  const Units units(database("base", {"peace", "arms", "mines"}), database("delta", {"war", "treaty"}), {1});
  for (size_t layer = 0; layer < 2; ++layer) {
    const Xapian::Database& own = units.layers()[layer];
    for (Xapian::docid id = 1; id <= own.get_doccount(); ++id) {
      EXPECT_EQ(units.database().get_document(units.id_of(layer, id)).get_data(),
                own.get_document(id).get_data());
    }
  }
  EXPECT_FALSE(units.is_present(units.id_of(0, 1)));
  EXPECT_TRUE(units.is_present(units.id_of(1, 1)));
  for (const Xapian::docid id : units.with("")) EXPECT_TRUE(units.is_present(id));
  EXPECT_EQ(units.with("").size(), 4U);
}

// Counting is by the postings of a rare term, and by what is gone of a frequent one.
TEST_F(UnitsTest, CountRareAndFrequentTermsAlike) {
  std::vector<std::string> words(50, "peace");
  words[7] = words[9] = "arms";
  const Units units(database("base", words), database("delta", {"peace"}), {8, 11, 50});
  EXPECT_EQ(units.frequency("peace"), 47U);
  EXPECT_EQ(units.frequency("arms"), 1U);
}

TEST_F(UnitsTest, ChosenDocumentsAreFoundInEveryLayer) {
  const Units units(database("base", {"a", "b", "c", "d"}), database("delta", {"e", "f"}), {});
  std::vector<Xapian::docid> chosen = {units.id_of(0, 2), units.id_of(0, 4), units.id_of(1, 1)};
  std::ranges::sort(chosen);
  DocumentSource source(units.database(), chosen);
  EXPECT_THAT(found(units, Xapian::Query(&source)),
              ElementsAre("b of the base", "d of the base", "e of the delta"));
}

TEST_F(UnitsTest, AreFoundLayerByLayerWithTheFrequenciesOfAll) {
  const Units units(database("base", {"peace", "arms", "peace"}), database("delta", {"arms", "peace"}), {});
  const auto in_layer = [&](size_t layer) {
    auto* here = new LayerSource(units.layers()[layer]);
    return Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query("peace"), Xapian::Query(here->release()));
  };
  EXPECT_THAT(found(units, in_layer(0)), ElementsAre("peace of the base", "peace of the base"));
  EXPECT_THAT(found(units, in_layer(1)), ElementsAre("peace of the delta"));
}

}  // namespace
}  // namespace disarm::index
