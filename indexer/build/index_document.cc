#include "indexer/build/index_document.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "common/base/ascii.h"
#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/index/word_positions.h"
#include "common/index/word_window.h"
#include "common/undoc/body.h"
#include "common/undoc/feature.h"
#include "common/undoc/opener.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/series.h"
#include "common/undoc/verb_strength.h"
#include "common/undoc/whole_vote.h"
#include "indexer/build/vocabulary.h"
#include "indexer/sidefile/declared_fields.h"

namespace disarm::build {
namespace {

using index::field;
using index::FieldId;

// Positions of Xapian count from 1 here, so that 0 can never be mistaken for "no position".
constexpr Xapian::termpos kFirstPosition = 1;

constexpr Xapian::termcount kRanked = 1;
// Words of the title tell more of what a document is about: 2 is the best on Cranfield, CISI and MED
// together.
constexpr Xapian::termcount kTitleRanked = 2;
// A word of a short title tells more than one of a long title: together they weigh as much, but for rounding.
constexpr size_t kTitleWeight = 12;
constexpr Xapian::termcount kFilterOnly = 0;

using Words = std::vector<PlacedWord>;

Xapian::termcount title_wdf(const Words& title) {
  return static_cast<Xapian::termcount>(
      std::max<size_t>(1, kTitleWeight / std::max<size_t>(1, title.size())));
}

// Collects the terms of one unit.
class UnitWriter {
 public:
  void add_value(FieldId id, std::string_view value) {
    if (!value.empty()) unit_.add_boolean_term(index::field_term(field(id), value));
  }

  void add_terms(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) unit_.add_boolean_term(term);
  }

  void set_slot(uint32_t slot, const std::string& value) { unit_.add_value(slot, value); }

  Xapian::Document finish() const { return unit_; }

 protected:
  Xapian::Document& unit() { return unit_; }

 private:
  Xapian::Document unit_;
};

// Where its words stand is told by the resolution, see index::Windows.
class ParagraphWriter : public UnitWriter {
 public:
  void set_data(const std::string& data) { unit().set_data(data); }

  void add_text(const Words& words) {
    for (const PlacedWord& placed : words) ranked_.push_back(placed.word);
  }

  // Words of a kText field in the text.
  void add_filters(const std::vector<WordNumber>& words) {
    filters_.insert(filters_.end(), words.begin(), words.end());
  }

  // Writes all words that were added.
  void write_words(const OrderedWords& order) {
    order.sort(ranked_);
    for (auto word = ranked_.begin(); word != ranked_.end();) {
      const auto end = std::find_if(word, ranked_.end(), [&](WordNumber other) { return other != *word; });
      unit().add_term(order.term(*word), kRanked * static_cast<Xapian::termcount>(end - word));
      word = end;
    }
    for (const WordNumber word : filters_) unit().add_boolean_term(order.term(word));
  }

 private:
  std::vector<WordNumber> ranked_;
  std::vector<WordNumber> filters_;
};

class ResolutionWriter : public UnitWriter {
 public:
  explicit ResolutionWriter(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  // Running text, placed behind what was written before. Returns where it stands.
  index::Stretch add_text(const Words& words, Xapian::termcount wdf = kRanked) {
    for (const PlacedWord& placed : words) add_word(placed.word, next_ + placed.position, wdf);
    last_text_.begin = next_;
    last_text_.end = words.empty() ? next_ : next_ + words.back().position + 1;
    if (!words.empty()) next_ = last_text_.end + index::kPositionGap;
    return last_text_;
  }

  // Words of a kText field that also stand at the beginning of the text that was added last. Returns them.
  std::vector<WordNumber> add_words_of_last_text(FieldId id, const Words& words, Xapian::termcount wdf) {
    return add_words(id, words, last_text_.begin, wdf);
  }

  // Words of a kText field that stand for themselves.
  void add_words(FieldId id, const Words& words) { add_words(id, words, kFirstPosition, kFilterOnly); }

  // Several texts of a kText field, none of which a phrase leaves.
  void add_texts(FieldId id, const std::vector<std::string>& texts) {
    Xapian::termpos begin = kFirstPosition;
    for (const std::string& text : texts) {
      const Words words = vocabulary_.words_of(text);
      add_words(id, words, begin, kFilterOnly);
      if (!words.empty()) begin += words.back().position + 1 + index::kPositionGap;
    }
  }

  // Writes all words that were added. Returns the record of where they stand.
  std::string write_words(const OrderedWords& order) {
    std::vector<index::PlacedTerm> placed;
    placed.reserve(written_.size());
    written_.resize(vocabulary_.size());
    for (const WordNumber word : order.all()) {
      Written& written = written_[word];
      if (written.positions.empty()) continue;  // it is a word of a field alone
      unit().add_term(order.term(word), written.wdf);
      add_accents(order.term(word));
      placed.push_back({order.term(word), std::move(written.positions)});
    }
    return index::encode_positions(std::move(placed));
  }

 private:
  struct Written {
    Xapian::termcount wdf = 0;
    index::Positions positions;
  };

  void add_word(WordNumber word, Xapian::termpos position, Xapian::termcount wdf) {
    if (word >= written_.size()) written_.resize(vocabulary_.size());
    written_[word].wdf += wdf;
    written_[word].positions.push_back(position);
  }

  std::vector<WordNumber> add_words(FieldId id, const Words& words, Xapian::termpos begin,
                                    Xapian::termcount wdf) {
    std::vector<WordNumber> of_field;
    for (const PlacedWord& placed : words) {
      of_field.push_back(vocabulary_.in_field(id, placed.word));
      add_word(of_field.back(), begin + placed.position, wdf);
    }
    return of_field;
  }

  // Terms that lead from words without accents to the words that were added.
  void add_accents(const std::string& word) {
    if (word.front() == 'X' || is_ascii(word)) return;
    const std::string plain = undoc::plain_form(word);
    if (plain != word) add_terms({index::accent_term(plain, word)});
  }

  Vocabulary& vocabulary_;
  std::vector<Written> written_;  // by number
  Xapian::termpos next_ = kFirstPosition;
  index::Stretch last_text_ = {kFirstPosition, kFirstPosition};
};

// What the units of a document share, made once. The words of its fields are of the resolution alone: a
// paragraph finds its resolution by the key.
struct SharedFields {
  std::vector<std::string> terms;
  std::vector<std::pair<uint32_t, std::string>> slots;

  void add_value(FieldId id, std::string_view value) {
    if (!value.empty()) terms.push_back(index::field_term(field(id), value));
  }

  // A number to compare with; of several the first counts, but each is found by itself.
  void add_number(FieldId id, size_t number) {
    add_value(id, std::to_string(number));
    const uint32_t slot = field(id).slot;
    const bool is_new =
        std::ranges::find(slots, slot, &std::pair<uint32_t, std::string>::first) == slots.end();
    if (is_new) slots.emplace_back(slot, index::number_value(number));
  }

  void add_terms(std::vector<std::string> more) {
    terms.insert(terms.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }

  void add_to(UnitWriter& unit) const {
    unit.add_terms(terms);
    for (const auto& [slot, value] : slots) unit.set_slot(slot, value);
  }
};

// Terms of a value that only filters; text fields are words, see add_declared().
void add_declared_value(SharedFields& shared, const index::DeclaredValue& value) {
  const index::Field* known = index::find_field(value.field);
  if (known == nullptr || known->kind == index::FieldKind::kText) return;
  if (known->id == FieldId::kAgenda) {
    shared.add_terms(index::agenda_terms(value.value));
  } else if (const auto date = parse_iso_date(value.value); date && known->id == FieldId::kDate) {
    shared.add_terms(index::date_terms(*date));
  } else if (known->kind == index::FieldKind::kNumber) {
    size_t number = 0;
    const auto [end, error] =
        std::from_chars(value.value.data(), value.value.data() + value.value.size(), number);
    if (error == std::errc() && end == value.value.data() + value.value.size())
      shared.add_number(known->id, number);
  } else {
    shared.add_value(known->id, value.value);
  }
}

void add_vote(SharedFields& shared, const std::vector<undoc::Vote>& votes) {
  const undoc::Vote* vote = undoc::vote_on_the_whole(votes);
  if (vote == nullptr) return;
  if (vote->yes) shared.add_number(FieldId::kYes, *vote->yes);
  if (vote->no) shared.add_number(FieldId::kNo, *vote->no);
  if (vote->abstain) shared.add_number(FieldId::kAbstain, *vote->abstain);
}

SharedFields shared_fields(const index::ResolutionRecord& record) {
  const undoc::Document& document = record.document;
  SharedFields shared;
  shared.terms = {index::key_term(record.key)};
  shared.slots = {{index::kKeySlot, record.key}};
  shared.add_value(FieldId::kSymbol, document.symbol);
  shared.add_value(FieldId::kKind, document.kind);
  shared.add_value(FieldId::kLanguage, document.language);
  for (const std::string& item : document.agenda_items) shared.add_terms(index::agenda_terms(item));
  if (document.session) {
    shared.add_value(FieldId::kSession, undoc::to_string(*document.session));
    shared.slots.emplace_back(field(FieldId::kSession).slot, index::session_value(*document.session));
  }
  if (document.adopted) {
    shared.add_terms(index::date_terms(*document.adopted));
    shared.slots.emplace_back(field(FieldId::kDate).slot, index::date_value(*document.adopted));
  }
  if (!document.committee.empty()) {
    shared.slots.emplace_back(field(FieldId::kCommittee).slot, document.committee);
  }
  shared.add_value(FieldId::kBody, undoc::body_of(document));
  shared.add_value(FieldId::kSeries, undoc::series_of(document));
  for (const std::string_view feature : undoc::features_of(document))
    shared.add_value(FieldId::kHas, feature);
  add_vote(shared, document.votes);
  for (const index::DeclaredValue& value : record.declared) add_declared_value(shared, value);
  return shared;
}

void add_head(ResolutionWriter& resolution, Vocabulary& vocabulary, const undoc::Document& document) {
  const Words title = vocabulary.words_of(document.title);
  resolution.add_text(title, kTitleRanked);
  resolution.add_words_of_last_text(FieldId::kTitle, title, title_wdf(title));
  resolution.add_words(FieldId::kCommittee, vocabulary.words_of(document.committee));
}

// What side files say stands behind everything that the document says itself.
void add_declared(ResolutionWriter& resolution, Vocabulary& vocabulary,
                  const std::vector<index::DeclaredValue>& values) {
  if (!values.empty()) resolution.add_terms({std::string(index::kDeclaredTerm)});
  for (const index::DeclaredValue& value : values) {
    const Words words = vocabulary.words_of(value.value);
    resolution.add_text(words);
    if (value.field == sidefile::kRelated) resolution.add_terms({index::related_term(value.value)});
    const index::Field* known = index::find_field(value.field);
    if (known != nullptr && known->kind == index::FieldKind::kText) {
      resolution.add_words_of_last_text(known->id, words, kFilterOnly);
    }
  }
}

// The terms of one paragraph, made once for both units that hold it.
struct ParagraphTerms {
  Words text;
  std::vector<WordNumber> filters;  // words of kText fields in the text
  index::Stretch stretch;           // of the resolution
  std::string type;
  std::string verb;
  std::vector<std::string> labels;
};

// How many paragraphs behind `index` are parts of it: "(a)", "(b)" and what stands below them. They are units
// of their own as well, but a paragraph is found by all that it says.
size_t count_parts(const std::vector<undoc::Paragraph>& paragraphs, size_t index) {
  size_t count = 0;
  const auto is_part = [](const undoc::Paragraph& paragraph) {
    return paragraph.type == undoc::ParagraphType::kSubparagraph;
  };
  if (is_part(paragraphs[index])) return 0;
  while (index + count + 1 < paragraphs.size() && is_part(paragraphs[index + count + 1])) ++count;
  return count;
}

// Where the paragraph stands, in the resolution and by itself.
void add_fields(UnitWriter& unit, const ParagraphTerms& terms) {
  unit.add_value(FieldId::kType, terms.type);
  unit.add_value(FieldId::kVerb, terms.verb);
  unit.add_value(FieldId::kStrength, undoc::verb_strength(terms.verb));
  unit.add_terms(terms.labels);
}

ParagraphTerms add_paragraph(ResolutionWriter& resolution, Vocabulary& vocabulary,
                             const undoc::Paragraph& paragraph, const std::string& address) {
  ParagraphTerms terms;
  terms.text = vocabulary.words_of(paragraph.text);
  terms.stretch = resolution.add_text(terms.text);
  const auto add_filters = [&](FieldId id, const Words& words) {
    const auto of_field = resolution.add_words_of_last_text(id, words, kFilterOnly);
    terms.filters.insert(terms.filters.end(), of_field.begin(), of_field.end());
  };
  // An opener is the beginning of the text again, but for what separates words.
  add_filters(FieldId::kOpener, vocabulary.words_of(paragraph.opener));
  if (paragraph.type == undoc::ParagraphType::kFootnote) add_filters(FieldId::kFootnote, terms.text);
  terms.type = undoc::to_string(paragraph.type);
  if (!paragraph.opener.empty()) terms.verb = undoc::opener_verb(paragraph.opener);
  terms.labels = index::label_terms(address);
  add_fields(resolution, terms);
  return terms;
}

// The unit of a paragraph and its parts: [begin, end) of all paragraphs.
ParagraphWriter paragraph_unit(const undoc::Document& document, const std::vector<ParagraphTerms>& terms,
                               size_t begin, size_t end, const OrderedWords& order) {
  ParagraphWriter unit;
  for (size_t i = begin; i < end; ++i) unit.add_text(terms[i].text);
  unit.add_filters(terms[begin].filters);
  unit.write_words(order);
  add_fields(unit, terms[begin]);
  for (size_t i = begin; i < end; ++i) {
    for (const undoc::Citation& citation : document.paragraphs[i].citations)
      unit.add_value(FieldId::kCites, citation.symbol);
  }
  unit.set_slot(index::kStretchSlot,
                index::stretch_value({terms[begin].stretch.begin, terms[end - 1].stretch.end}));
  return unit;
}

}  // namespace

Units units_of(const index::ResolutionRecord& record) {
  const undoc::Document& document = record.document;
  const SharedFields shared = shared_fields(record);
  const auto ids = undoc::paragraph_ids(document);

  Vocabulary vocabulary;
  ResolutionWriter resolution(vocabulary);
  add_head(resolution, vocabulary, document);
  shared.add_to(resolution);
  std::vector<ParagraphTerms> terms;
  terms.reserve(ids.size());
  for (size_t i = 0; i < ids.size(); ++i) {
    terms.push_back(add_paragraph(resolution, vocabulary, document.paragraphs[i], ids[i]));
  }
  add_declared(resolution, vocabulary, record.declared);
  resolution.add_texts(FieldId::kSponsor, document.sponsors);
  for (const index::SourceRecord& source : record.sources) {
    resolution.add_terms({index::source_term(source.locator)});
  }
  for (const std::string& symbol : document.citations) resolution.add_value(FieldId::kCites, symbol);

  const OrderedWords order(vocabulary);
  Units units;
  units.positions = resolution.write_words(order);
  units.resolution = resolution.finish();
  units.paragraphs.reserve(ids.size());
  for (size_t i = 0; i < ids.size(); ++i) {
    const size_t end = i + 1 + count_parts(document.paragraphs, i);
    ParagraphWriter unit = paragraph_unit(document, terms, i, end, order);
    shared.add_to(unit);
    unit.set_data(index::encode(index::ParagraphRecord{ids[i], i}));
    units.paragraphs.push_back(unit.finish());
  }
  return units;
}

}  // namespace disarm::build
