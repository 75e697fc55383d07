#include "searcher/search/feedback.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "common/base/ascii.h"
#include "common/index/record.h"
#include "common/index/record_reader.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "common/text/tokens.h"
#include "searcher/lexicon/language_words.h"
#include "searcher/search/posting.h"

namespace disarm::search {
namespace {

using Xapian::Query;

bool says_something(const std::string& word) {
  constexpr size_t kShortest = 3;
  return word.size() >= kShortest && std::ranges::none_of(word, is_digit) && !lexicon::is_stop_word(word);
}

void add_words(const std::string& text, std::set<std::string>& words) {
  for (text::Token& token : text::tokenize(text)) {
    if (says_something(token.term)) words.insert(index::word_term(token.term));
  }
}

// The words of a stored unit that say something.
std::set<std::string> words_of(const Xapian::Document& document, const FeedbackSource& source) {
  std::set<std::string> words;
  index::RecordReader records(source.resolutions);
  if (source.on_paragraphs) {
    add_words(index::or_throw(records.paragraph(document)).paragraph().text, words);
    return words;
  }
  const auto record = index::or_throw(records.resolution(document.get_value(index::kKeySlot)));
  add_words(record->document.title, words);
  for (const undoc::Paragraph& paragraph : record->document.paragraphs) add_words(paragraph.text, words);
  return words;
}

struct TellingWord {
  std::string word;
  double weight = 0;
};

// Bo1: how much more often a word stands in the relevant documents than chance would have it.
double bo1(double wdf, const std::string& word, const Xapian::Database& database) {
  const double mean = static_cast<double>(database.get_collection_freq(word)) / database.get_doccount();
  return wdf * std::log2((1 + mean) / mean) + std::log2(1 + mean);
}

// The most telling words of these documents that the query does not have, the best first.
std::vector<TellingWord> telling_words(const FeedbackSource& source, const Xapian::Query& query,
                                       const Xapian::MSet& relevant, size_t count) {
  const std::set<std::string> known(query.get_terms_begin(), query.get_terms_end());
  const Xapian::Database& database = source.units.database();
  std::map<std::string, double> wdf;
  for (auto match = relevant.begin(); match != relevant.end(); ++match) {
    for (const std::string& word : words_of(match.get_document(), source)) {
      wdf[word] += wdf_in(database, *match, word).value_or(0);
    }
  }
  std::vector<TellingWord> words;
  for (const auto& [word, times] : wdf) {
    if (times > 0 && !known.contains(word)) words.push_back({word, bo1(times, word, database)});
  }
  std::ranges::stable_sort(words, std::greater(), &TellingWord::weight);
  words.resize(std::min(words.size(), count));
  return words;
}

}  // namespace

query::Formula with_feedback(const FeedbackSource& source, query::Formula formula, bool finds_more,
                             const Bm25Parameters& parameters, const FeedbackSettings& settings) {
  Xapian::Enquire enquire(source.units.database());
  enquire.set_weighting_scheme(bm25(parameters));
  enquire.set_query(source.units.present(formula.query()));
  const Xapian::MSet best = enquire.get_mset(0, static_cast<Xapian::doccount>(settings.documents));
  const auto telling = telling_words(source, formula.query(), best, static_cast<size_t>(settings.words));
  if (telling.empty()) return formula;
  std::vector<query::Formula> words;
  for (const auto& [word, weight] : telling) {
    const query::Formula found(Query(word), "a word of the best hits");
    words.push_back(found.scaled(settings.weight * weight / telling.front().weight));
  }
  query::Formula more(Query::OP_OR, std::move(words));
  if (!finds_more) return {Query::OP_AND_MAYBE, std::move(formula), std::move(more)};
  std::vector<query::Formula> both;
  both.push_back(std::move(formula));
  both.push_back(std::move(more));
  return {Query::OP_OR, std::move(both)};
}

}  // namespace disarm::search
