#include "indexer/build/index_document.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "common/base/ascii.h"
#include "common/base/string_map.h"
#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/index/word_positions.h"
#include "common/index/word_window.h"
#include "common/text/tokens.h"
#include "common/undoc/body.h"
#include "common/undoc/feature.h"
#include "common/undoc/opener.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/series.h"
#include "common/undoc/verb_strength.h"
#include "common/undoc/whole_vote.h"
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

using Tokens = std::vector<text::Token>;

Xapian::termcount title_wdf(const Tokens& title) {
  return static_cast<Xapian::termcount>(
      std::max<size_t>(1, kTitleWeight / std::max<size_t>(1, title.size())));
}

// The words of a text, as terms.
Tokens words_of(const std::string& text) {
  Tokens words = text::tokenize(text);
  for (text::Token& word : words) word.term = index::word_term(std::move(word.term));
  return words;
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

  void add_text(const Tokens& words) {
    for (const text::Token& word : words) unit().add_term(word.term, kRanked);
  }

  // Words of a kText field in the text.
  void add_words(FieldId id, const Tokens& words) {
    for (const text::Token& word : words) {
      unit().add_boolean_term(index::field_word_term(field(id), word.term));
    }
  }
};

class ResolutionWriter : public UnitWriter {
 public:
  // Running text, placed behind what was written before. Returns where it stands.
  index::Stretch add_text(const Tokens& words, Xapian::termcount wdf = kRanked) {
    for (const text::Token& word : words) add_word(word.term, next_ + word.position, wdf);
    last_text_.begin = next_;
    last_text_.end = words.empty() ? next_ : next_ + words.back().position + 1;
    if (!words.empty()) next_ = last_text_.end + index::kPositionGap;
    return last_text_;
  }

  // Words of a kText field that also stand at the beginning of the text that was added last.
  void add_words_of_last_text(FieldId id, const Tokens& words, Xapian::termcount wdf) {
    add_words(id, words, last_text_.begin, wdf);
  }

  // Words of a kText field that stand for themselves.
  void add_words(FieldId id, const Tokens& words) { add_words(id, words, kFirstPosition, kFilterOnly); }

  // Several texts of a kText field, none of which a phrase leaves.
  void add_texts(FieldId id, const std::vector<std::string>& texts) {
    Xapian::termpos begin = kFirstPosition;
    for (const std::string& text : texts) {
      const Tokens words = words_of(text);
      add_words(id, words, begin, kFilterOnly);
      if (!words.empty()) begin += words.back().position + 1 + index::kPositionGap;
    }
  }

  // Writes all words that were added. Returns the record of where they stand.
  std::string write_words() {
    std::vector<index::PlacedTerm> placed;
    placed.reserve(words_.size());
    for (auto& [term, word] : words_) {
      unit().add_term(term, word.wdf);
      add_accents(term);
      placed.push_back({term, std::move(word.positions)});
    }
    return index::encode_positions(std::move(placed));
  }

 private:
  struct Word {
    Xapian::termcount wdf = 0;
    index::Positions positions;
  };

  void add_word(const std::string& term, Xapian::termpos position, Xapian::termcount wdf) {
    Word& word = words_[term];
    word.wdf += wdf;
    word.positions.push_back(position);
  }

  void add_words(FieldId id, const Tokens& words, Xapian::termpos begin, Xapian::termcount wdf) {
    for (const text::Token& word : words) {
      add_word(index::field_word_term(field(id), word.term), begin + word.position, wdf);
    }
  }

  // Terms that lead from words without accents to the words that were added.
  void add_accents(const std::string& word) {
    if (word.front() == 'X' || is_ascii(word)) return;
    const std::string plain = undoc::plain_form(word);
    if (plain != word) add_terms({index::accent_term(plain, word)});
  }

  StringMap<Word> words_;
  Xapian::termpos next_ = kFirstPosition;
  index::Stretch last_text_ = {kFirstPosition, kFirstPosition};
};

// What the units of a document share, made once. Its words are of the resolution alone: with their positions
// they would be a quarter of the paragraph database, and a paragraph finds its resolution by the key.
struct SharedFields {
  std::vector<std::string> terms;
  std::vector<std::pair<uint32_t, std::string>> slots;
  Tokens committee;
  Tokens title;

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
  shared.committee = words_of(document.committee);
  shared.title = words_of(document.title);
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

// What side files say stands behind everything that the document says itself.
void add_declared(ResolutionWriter& resolution, const std::vector<index::DeclaredValue>& values) {
  if (!values.empty()) resolution.add_terms({std::string(index::kDeclaredTerm)});
  for (const index::DeclaredValue& value : values) {
    const Tokens words = words_of(value.value);
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
  Tokens text;
  Tokens opener;  // the beginning of the text again, but for what separates words
  std::string type;
  std::string verb;
  std::vector<std::string> labels;
  bool is_footnote = false;
};

ParagraphTerms paragraph_terms(const undoc::Paragraph& paragraph, const std::string& address) {
  return {words_of(paragraph.text),
          words_of(paragraph.opener),
          std::string(undoc::to_string(paragraph.type)),
          paragraph.opener.empty() ? "" : undoc::opener_verb(paragraph.opener),
          index::label_terms(address),
          paragraph.type == undoc::ParagraphType::kFootnote};
}

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

index::Stretch add_paragraph(ResolutionWriter& resolution, const ParagraphTerms& terms) {
  const index::Stretch stretch = resolution.add_text(terms.text);
  resolution.add_words_of_last_text(FieldId::kOpener, terms.opener, kFilterOnly);
  if (terms.is_footnote) resolution.add_words_of_last_text(FieldId::kFootnote, terms.text, kFilterOnly);
  add_fields(resolution, terms);
  return stretch;
}

void add_paragraph(ParagraphWriter& paragraph, const ParagraphTerms& terms) {
  paragraph.add_text(terms.text);
  paragraph.add_words(FieldId::kOpener, terms.opener);
  if (terms.is_footnote) paragraph.add_words(FieldId::kFootnote, terms.text);
  add_fields(paragraph, terms);
}

}  // namespace

Units units_of(const index::ResolutionRecord& record) {
  const undoc::Document& document = record.document;
  const SharedFields shared = shared_fields(record);
  const auto ids = undoc::paragraph_ids(document);
  Units units;
  units.paragraphs.reserve(ids.size());

  ResolutionWriter resolution;
  resolution.add_text(shared.title, kTitleRanked);
  resolution.add_words_of_last_text(FieldId::kTitle, shared.title, title_wdf(shared.title));
  resolution.add_words(FieldId::kCommittee, shared.committee);
  shared.add_to(resolution);
  std::vector<ParagraphTerms> all_terms;
  std::vector<index::Stretch> stretches;
  for (size_t i = 0; i < ids.size(); ++i) {
    all_terms.push_back(paragraph_terms(document.paragraphs[i], ids[i]));
    stretches.push_back(add_paragraph(resolution, all_terms.back()));
  }
  for (size_t i = 0; i < ids.size(); ++i) {
    ParagraphWriter unit;
    add_paragraph(unit, all_terms[i]);
    const size_t end = i + 1 + count_parts(document.paragraphs, i);
    for (size_t part = i + 1; part < end; ++part) unit.add_text(all_terms[part].text);
    for (size_t cited = i; cited < end; ++cited) {
      for (const undoc::Citation& citation : document.paragraphs[cited].citations)
        unit.add_value(FieldId::kCites, citation.symbol);
    }
    shared.add_to(unit);
    unit.set_slot(index::kStretchSlot, index::stretch_value({stretches[i].begin, stretches[end - 1].end}));
    unit.set_data(index::encode(index::ParagraphRecord{ids[i], i}));
    units.paragraphs.push_back(unit.finish());
  }
  add_declared(resolution, record.declared);
  resolution.add_texts(FieldId::kSponsor, document.sponsors);
  for (const index::SourceRecord& source : record.sources) {
    resolution.add_terms({index::source_term(source.locator)});
  }
  for (const std::string& symbol : document.citations) resolution.add_value(FieldId::kCites, symbol);
  units.positions = resolution.write_words();
  units.resolution = resolution.finish();
  return units;
}

}  // namespace disarm::build
