#include "searcher/query/positional.h"

#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "common/index/positions_file.h"
#include "common/index/terms.h"
#include "common/index/windows.h"
#include "common/index/word_positions.h"
#include "tests/support/temporary_folder.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Random = std::mt19937;

constexpr Xapian::docid kTexts = 1000;
constexpr unsigned kWords = 60;

// Low numbers are frequent, high ones rare.
std::string random_word(Random& random) {
  return std::to_string(random() % (1 + random() % kWords));
}

// Texts of a few words in random order; about every fourth is of the session "79".
Xapian::WritableDatabase random_texts(Random& random, index::PositionsWriter& writer) {
  Xapian::WritableDatabase database(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid id = 1; id <= kTexts; ++id) {
    const std::string key = std::to_string(id);
    Xapian::Document document;
    std::map<std::string, index::Positions> places;
    const auto length = static_cast<Xapian::termpos>(5 + random() % 40);
    for (Xapian::termpos at = 1; at <= length; ++at) {
      const std::string term = index::word_term(random_word(random));
      document.add_term(term);
      places[term].push_back(at);
    }
    document.add_boolean_term(index::key_term(key));
    document.add_value(index::kKeySlot, key);
    if (random() % 4 == 0) document.add_boolean_term("S79");
    database.add_document(document);
    std::vector<index::PlacedTerm> placed;
    for (const auto& [term, at] : places) placed.push_back({term, at});
    writer.add(key, index::encode_positions(placed));
  }
  return database;
}

// Six words, and each pair of neighbours in their order and near each other.
Query words_and_neighbours(const Positional& positional, Random& random) {
  constexpr size_t kCount = 6;
  std::vector<std::string> words(kCount);
  for (std::string& word : words) word = random_word(random);
  std::vector<Query> parts;
  parts.reserve(3 * kCount);
  for (const std::string& word : words) parts.emplace_back(index::word_term(word));
  for (size_t i = 1; i < words.size(); ++i) {
    const std::vector<WordForms> pair = {{words[i - 1]}, {words[i]}};
    parts.push_back(positional.phrase(pair));
    parts.push_back(positional.window(pair, index::WordOrder::kAny, 5));
  }
  return {Query::OP_OR, parts.begin(), parts.end()};
}

std::map<Xapian::docid, double> best(const Xapian::Database& database, const Query& query,
                                     Xapian::doccount limit) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  const Xapian::MSet matches = enquire.get_mset(0, limit);
  std::map<Xapian::docid, double> scores;
  for (auto match = matches.begin(); match != matches.end(); ++match) scores[*match] = match.get_weight();
  return scores;
}

TEST(Positional, CountsAPhraseOnlyWhereItStands) {
  Random random(79);
  const TemporaryFolder folder;
  index::PositionsWriter writer(folder.path() / "positions");
  const Xapian::Database texts = random_texts(random, writer);
  ASSERT_TRUE(writer.finish());
  auto file = index::PositionsFile::open(folder.path() / "positions");
  ASSERT_TRUE(file) << file.error().message;
  const auto positions = std::make_shared<const index::PositionsFile>(std::move(*file));
  const auto windows = index::Windows::of_resolutions(index::Units(texts), {positions});
  const FindWindows find = [&](const std::vector<index::WordTerms>& words, index::WordOrder order,
                               size_t size) { return windows.having(words, order, size); };
  const Positional positional(find);
  for (int round = 0; round < 100; ++round) {
    const Query ranked = words_and_neighbours(positional, random);
    for (const auto& [id, score] : best(texts, {Query::OP_FILTER, ranked, Query("S79")}, 10)) {
      const Query alone(Query::OP_FILTER, ranked, Query(index::key_term(std::to_string(id))));
      EXPECT_NEAR(score, best(texts, alone, 1).at(id), 1e-9) << "text " << id << ", query " << round;
    }
  }
}

}  // namespace
}  // namespace disarm::query
