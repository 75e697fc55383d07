#include "searcher/search/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

const Engine& engine() {
  static const SampleIndex index;
  static const Engine engine = *Engine::open(index.path());
  return engine;
}

SearchResult find(std::string_view text, const Request& request = {}) {
  const auto query = query::read_query(text);
  EXPECT_TRUE(query.has_value()) << text;
  auto result = engine().find(*query, request);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return *result;
}

std::vector<std::string> symbols(const SearchResult& result) {
  std::vector<std::string> symbols;
  for (const Hit& hit : result.hits) symbols.push_back(hit.symbol);
  return symbols;
}

std::vector<std::string> paragraphs(const SearchResult& result) {
  std::vector<std::string> addresses;
  for (const Hit& hit : result.hits) addresses.push_back(hit.symbol + '#' + hit.passage.id);
  return addresses;
}

std::vector<std::string> marked(const Passage& passage) {
  std::vector<std::string> pieces;
  for (const ByteRange& range : passage.highlights) {
    pieces.push_back(passage.text.substr(range.begin, range.end - range.begin));
  }
  return pieces;
}

TEST(Engine, SaysWhereThereIsNoIndex) {
  const auto missing = Engine::open("/nowhere/index");
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::kNoIndex);
}

TEST(Engine, NoticesAnotherGenerationAndKeepsItsOwnUntilThen) {
  const SampleIndex index;
  auto reader = Engine::open(index.path());
  ASSERT_TRUE(reader);
  EXPECT_FALSE(reader->refresh().value());

  const auto first = index::generation_path(index.path(), 1);
  std::filesystem::copy(first, index::generation_path(index.path(), 2),
                        std::filesystem::copy_options::recursive);
  ASSERT_TRUE(index::set_live_generation(index.path(), 2));
  std::filesystem::remove_all(first);
  EXPECT_EQ(reader->lookup("A/RES/79/58")->size(), 1U) << "what is open stays readable";
  EXPECT_TRUE(reader->refresh().value());
  EXPECT_FALSE(reader->refresh().value());
  EXPECT_EQ(reader->lookup("A/RES/79/58")->size(), 1U);

  std::filesystem::remove(index.path() / "current");
  EXPECT_EQ(reader->refresh().error().code, ErrorCode::kNoIndex);
  EXPECT_EQ(reader->lookup("A/RES/79/58")->size(), 1U);
}

TEST(Engine, FindsParagraphsByWordsOfTheirResolution) {
  const Request paragraphs_wanted{.unit = Unit::kParagraph};
  const auto count = [&](std::string_view text) { return find(text, paragraphs_wanted).total; };
  const size_t all = count("symbol:A/RES/79/58");
  EXPECT_GT(all, 0U);
  EXPECT_EQ(count("symbol:A/RES/79/58 AND title:\"cluster munitions\""), all);
  EXPECT_EQ(count("symbol:A/RES/79/58 AND title:\"munitions cluster\""), 0U);
  EXPECT_EQ(count("symbol:A/RES/79/58 AND NOT title:cluster"), 0U);
  EXPECT_EQ(count("committee:first"), all);
  EXPECT_THAT(symbols(find("title:\"cluster munitions\" type:operative")),
              UnorderedElementsAre("A/RES/79/58", "A/RES/78/32"));
}

TEST(Engine, CountsTitlesMoreWhereTextsAreLonger) {
  const SampleIndex index;
  auto reader = Engine::open(index.path());
  ASSERT_TRUE(reader);
  const auto best_score = [&](double long_text) {
    Settings settings;
    settings.resolution.long_text = long_text;
    reader->set_settings(settings);
    return reader->find(*query::read_query("cluster munitions"), {})->hits.front().score;
  };
  EXPECT_GT(best_score(1), best_score(1000));
  EXPECT_EQ(best_score(1), best_score(2)) << "no title counts more than in full";
}

TEST(Engine, AsksTheResolutionForItsTitleWithinOneParagraph) {
  EXPECT_THAT(symbols(find("SAME(title:\"cluster munitions\" remnants)")), Not(IsEmpty()));
  EXPECT_THAT(symbols(find("SAME(title:\"munitions cluster\" remnants)")), IsEmpty());
}

TEST(Engine, FindsTheOperativeParagraphWithAPhrase) {
  const auto result = find("\"cluster munition remnants\" type:operative session:79");
  ASSERT_THAT(paragraphs(result), ElementsAre("A/RES/79/58#op2"));
  const Hit& hit = result.hits.front();
  EXPECT_EQ(hit.rank, 1U);
  EXPECT_EQ(hit.title, "Implementation of the Convention on Cluster Munitions");
  EXPECT_EQ(hit.date, "2024-12-02");
  EXPECT_THAT(hit.agenda_items, ElementsAre("98 (mm)"));
  EXPECT_EQ(hit.source, "samples/A/RES/79/58.txt");
  EXPECT_EQ(hit.passage.type, undoc::ParagraphType::kOperative);
  EXPECT_EQ(hit.passage.label, "2");
  EXPECT_THAT(marked(hit.passage), ElementsAre("cluster munition remnants"));
}

TEST(Engine, RanksDocumentsWithMoreOfTheWordsFirst) {
  const auto result = find("victims mines");
  EXPECT_THAT(symbols(result), ElementsAre("A/RES/79/40", "A/RES/79/58"));
  EXPECT_GT(result.hits[0].score, result.hits[1].score);
}

TEST(Engine, ShowsTheParagraphWithMostEvidence) {
  const auto result = find("victims land mines");
  EXPECT_EQ(result.hits.front().passage.id, "op1");
  EXPECT_THAT(marked(result.hits.front().passage), ElementsAre("victims", "mines", "land", "mines"));
}

TEST(Engine, MarksWordsOfAPhraseOnlyWithinThePhrase) {
  const auto result = find("\"land mines\"");
  EXPECT_THAT(marked(result.hits.front().passage), ElementsAre("land mines"));
}

TEST(Engine, PutsTheNamedResolutionFirstThenWhatCitesIt) {
  for (const char* notation :
       {"79/58", "resolution 79/58", "A/RES/79/58", "A_RES_79_58", "https://undocs.org/A/RES/79/58"}) {
    EXPECT_THAT(symbols(find(notation)), ElementsAre("A/RES/79/58", "A/RES/79/40")) << notation;
  }
  const auto result = find("79/58 mines victims land");
  EXPECT_EQ(result.hits.front().symbol, "A/RES/79/58");
}

TEST(Engine, ShowsTheFirstOperativeParagraphOfANamedResolution) {
  const auto result = find("79/58");
  EXPECT_EQ(result.hits[0].passage.id, "op1");
  EXPECT_EQ(result.hits[1].passage.id, "pp1");
  EXPECT_THAT(marked(result.hits[1].passage), ElementsAre(testing::HasSubstr("79/58")));
}

TEST(Engine, FindsTheLetteredPartsOfANumber) {
  EXPECT_THAT(symbols(find("47/54")), ElementsAre("A/RES/47/54A", "A/RES/47/54G"));
  EXPECT_THAT(symbols(find("47/54 G")), ElementsAre("A/RES/47/54G"));
}

TEST(Engine, OrdersEqualsByDateThenSymbol) {
  EXPECT_THAT(symbols(find("clearance")), ElementsAre("A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G"));
  const auto filtered = find("session:47..78");
  EXPECT_THAT(symbols(filtered), ElementsAre("A/RES/78/32", "A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G"));
  EXPECT_EQ(filtered.hits.front().score, 0);
}

TEST(Engine, PagesThroughEqualsWithoutGapOrRepetition) {
  std::vector<std::string> paged;
  for (size_t offset = 0; offset < 4; ++offset) {
    const auto page = find("session:47..78", {.limit = 1, .offset = offset});
    ASSERT_EQ(page.hits.size(), 1U);
    EXPECT_EQ(page.hits.front().rank, offset + 1);
    EXPECT_EQ(page.total, 4U);
    paged.push_back(page.hits.front().symbol);
  }
  EXPECT_THAT(paged, ElementsAre("A/RES/78/32", "A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G"));
  EXPECT_THAT(find("session:47..78", {.limit = 10, .offset = 4}).hits, IsEmpty());
  EXPECT_EQ(find("session:47..78", {.limit = 0}).total, 4U);
}

TEST(Engine, NamesHitsAsTheirRecordsDo) {
  for (const char* text : {"states", "type:operative mines"}) {
    const auto whole = find(text);
    const auto named = find(text, {.detail = Detail::kName});
    ASSERT_FALSE(whole.hits.empty());
    ASSERT_EQ(named.hits.size(), whole.hits.size());
    for (size_t i = 0; i < whole.hits.size(); ++i) {
      EXPECT_EQ(named.hits[i].symbol, whole.hits[i].symbol);
      EXPECT_EQ(named.hits[i].score, whole.hits[i].score);
      const bool has_symbol = !whole.hits[i].symbol.empty();
      EXPECT_EQ(named.hits[i].title, has_symbol ? "" : whole.hits[i].title);
      EXPECT_EQ(named.hits[i].source, has_symbol ? "" : whole.hits[i].source) << "the file names it";
    }
  }
}

TEST(Engine, FindsParagraphs) {
  const auto result = find("remnants", {.unit = Unit::kParagraph});
  EXPECT_THAT(paragraphs(result),
              UnorderedElementsAre("A/RES/79/58#pp2", "A/RES/79/58#op2", "A/RES/79/40#op2"));
  EXPECT_EQ(result.total, 3U);
}

TEST(Engine, LetsTitlesCompleteWhatTheirParagraphsSay) {
  const auto result = find("convention victims", {.unit = Unit::kParagraph, .explain_hits = true});
  ASSERT_GT(result.hits.size(), 1U);
  EXPECT_EQ(paragraphs(result).front(), "A/RES/79/58#op2") << "its title has the convention";
  const auto& parts = result.hits.front().explanation->parts;
  EXPECT_NE(std::ranges::find(parts, "everything asked for, with its title", &ScoreShare::name), parts.end());
  EXPECT_EQ(result.total, find("convention OR victims", {.unit = Unit::kParagraph}).total)
      << "a title alone finds no paragraph";
}

TEST(Engine, GroupsParagraphsByResolution) {
  const auto result = find("type:operative verb:urge");
  EXPECT_THAT(paragraphs(result), ElementsAre("A/RES/79/40#op2", "A/RES/79/58#op1", "A/RES/78/32#op1"));
  EXPECT_EQ(result.total, 3U);
  for (size_t limit = 0; limit < 4; ++limit) {
    const auto page = find("type:operative type:preambular session:79", {.limit = limit});
    EXPECT_EQ(page.total, 3U) << "with limit " << limit;
  }
}

TEST(Engine, AnswersEveryField) {
  EXPECT_THAT(symbols(find("symbol:79/58")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("agenda:98")), ElementsAre("A/RES/79/40", "A/RES/79/58", "A/RES/78/32"));
  EXPECT_THAT(symbols(find("agenda:98(mm)")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("opener:\"deeply concerned\"")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("title:\"cluster munitions\"")),
              UnorderedElementsAre("A/RES/79/58", "A/RES/78/32"));
  EXPECT_THAT(symbols(find("date:2023")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("date:2023-12..2023-12-31")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("date:..1999 54")), IsEmpty());
  EXPECT_THAT(symbols(find("committee:first")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("kind:other")), ElementsAre(""));
  EXPECT_THAT(symbols(find("language:zh")), ElementsAre("A/RES/79/61"));
  EXPECT_THAT(symbols(find("cites:78/32")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("cited-by:79/58")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("cited-by:47/9")), IsEmpty());
  EXPECT_THAT(symbols(find("series:78/32")), ElementsAre("A/RES/79/58", "A/RES/78/32"));
  EXPECT_THAT(symbols(find("series:\"Implementation of the Convention on Cluster Munitions\"")),
              ElementsAre("A/RES/79/58", "A/RES/78/32"));
  EXPECT_THAT(symbols(find("strength:stresses session:79")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("para:2 session:79")), ElementsAre("A/RES/79/40", "A/RES/79/58"));
  EXPECT_THAT(paragraphs(find("para:\"OP 2\" remnants session:79 verb:urge")),
              ElementsAre("A/RES/79/40#op2"));
  EXPECT_THAT(paragraphs(find("footnote:\"the report\"")), ElementsAre("A/RES/78/32#fn1"));
  EXPECT_THAT(symbols(find("body:GA language:zh")), ElementsAre("A/RES/79/61"));
  EXPECT_THAT(symbols(find("body:\"General Assembly\" language:zh")), ElementsAre("A/RES/79/61"));
  EXPECT_THAT(symbols(find("has:vote")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("has:footnote")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("yes:148")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("lang:zh")), ElementsAre("A/RES/79/61"));
}

TEST(Engine, ComparesValues) {
  EXPECT_THAT(symbols(find("yes:>147")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("yes:>148")), IsEmpty());
  EXPECT_THAT(symbols(find("yes:<=148")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("yes:<148")), IsEmpty());
  EXPECT_THAT(symbols(find("yes:100..148")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("session:<79 session:>=78")), ElementsAre("A/RES/78/32"));
  EXPECT_THAT(symbols(find("date:<2023 date:>1991")), testing::SizeIs(3));
  EXPECT_THAT(paragraphs(find("strength:>=urges session:79")),
              ElementsAre("A/RES/79/40#op2", "A/RES/79/58#op1"));
}

TEST(Engine, ReachesParagraphsThroughWhatOnlyResolutionsHave) {
  for (const Unit unit : {Unit::kResolution, Unit::kParagraph}) {
    const auto found = find("sponsor:zealand convention", {.unit = unit});
    ASSERT_FALSE(found.hits.empty());
    for (const Hit& hit : found.hits) EXPECT_EQ(hit.symbol, "A/RES/78/32");
    EXPECT_EQ(find("source:samples/a/res/78 convention", {.unit = unit}).hits.size(), 1U);
    EXPECT_EQ(find("source:nowhere convention", {.unit = unit}).hits.size(), 0U);
  }
}

TEST(Engine, FiltersWordsByFieldsHoweverTheyAreJoined) {
  for (const char* filter : {"session:(78 79)", "(session:78 OR session:79)", "strength:>=urges",
                             "committee:1", "committee:(1 4)", "cites:78/32"}) {
    const std::string query = std::string(filter) + " nosuchwordanywhere";
    EXPECT_EQ(find(query, {.literal = true}).total, 0U) << query;
  }
}

TEST(Engine, SearchesSeveralValuesOfAField) {
  EXPECT_THAT(symbols(find("session:(47 78)")),
              ElementsAre("A/RES/78/32", "A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G"));
  EXPECT_THAT(symbols(find("title:(munitions cluster) session:79")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("title:(victims OR \"cluster munitions\") session:79")),
              UnorderedElementsAre("A/RES/79/40", "A/RES/79/58"));
  EXPECT_THAT(symbols(find("agenda:(98(mm) 98(j))")), ElementsAre("A/RES/79/40", "A/RES/79/58"));
}

TEST(Engine, FindsChineseWords) {
  for (const char* query : {"核武器", "武器", "核"}) {
    const auto result = find(query);
    ASSERT_THAT(symbols(result), ElementsAre("A/RES/79/61")) << query;
    EXPECT_THAT(marked(result.hits.front().passage), ElementsAre(query));
  }
}

TEST(Engine, ExcludesWhatNotSays) {
  EXPECT_THAT(symbols(find("victims NOT mines")), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(symbols(find("mines AND remnants")), ElementsAre("A/RES/79/40"));
}

TEST(Engine, SaysWhyNothingIsFound) {
  const auto result = find("\"land mines\" session:47 verb:urgee");
  EXPECT_EQ(result.total, 0U);
  ASSERT_EQ(result.clauses.size(), 3U);
  EXPECT_EQ(result.clauses[0].clause, "\"land mines\"");
  EXPECT_EQ(result.clauses[0].count, 1U);
  EXPECT_EQ(result.clauses[1].count, 3U);
  EXPECT_EQ(result.clauses[2].count, 0U);
  ASSERT_EQ(result.suggestions.size(), 1U);
  EXPECT_EQ(result.suggestions[0].suggested, "verb:urge");
  EXPECT_THAT(result.dropped, IsEmpty());
  EXPECT_EQ(find("\"land minnes\"").suggestions.front().suggested, "mines");
  EXPECT_THAT(find("mines").clauses, IsEmpty());
}

TEST(Engine, RelaxesOnlyWhatFindsNothingAndOnlyWhenAsked) {
  const auto result = find("\"land mines\" session:47", {.relax = true});
  EXPECT_THAT(symbols(result), ElementsAre("A/RES/79/40"));
  EXPECT_THAT(result.dropped, ElementsAre("session:47"));
  EXPECT_THAT(result.notes, testing::Contains(testing::HasSubstr("without session:47")));
  EXPECT_EQ(result.clauses.size(), 2U);
  EXPECT_THAT(find("\"land mines\" session:47").hits, IsEmpty());
  EXPECT_THAT(find("\"land mines\" session:79", {.relax = true}).dropped, IsEmpty());
  EXPECT_THAT(symbols(find("\"victims farmers\"", {.relax = true})),
              UnorderedElementsAre("A/RES/79/40", "A/RES/79/58"));
}

TEST(Engine, LooksDocumentsUpByTheirSymbol) {
  const auto records = engine().lookup("A/RES/79/58");
  ASSERT_TRUE(records.has_value());
  ASSERT_EQ(records->size(), 1U);
  EXPECT_EQ(records->front().document.paragraphs.size(), 5U);
  EXPECT_THAT(*engine().lookup("A/RES/1/1"), IsEmpty());
}

TEST(Engine, SuggestsSymbolsThatAreThere) {
  EXPECT_EQ(*engine().nearest_symbol("A/RES/47/54"), "A/RES/47/54A");
  EXPECT_EQ(*engine().nearest_symbol("A/DEC/79/58"), std::nullopt) << "a resolution is another thing";
  EXPECT_EQ(*engine().nearest_symbol("A/RES/79/85"), "A/RES/79/58");
  EXPECT_EQ(*engine().nearest_symbol("CCM/CONF/2021/6"), std::nullopt);
}

}  // namespace
}  // namespace disarm::search
