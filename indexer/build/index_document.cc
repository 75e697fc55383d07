#include "indexer/build/index_document.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/text/tokens.h"
#include "common/undoc/citation.h"
#include "common/undoc/opener.h"
#include "common/undoc/plain_form.h"

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
constexpr Xapian::termcount kFilterOnly = 0;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Collects the terms of one unit.
class UnitWriter {
 public:
  // Running text, placed behind what was written before.
  void add_text(std::string_view text, Xapian::termcount wdf = kRanked) {
    const auto tokens = text::tokenize(text);
    for (const text::Token& token : tokens) {
      unit_.add_posting(index::word_term(token.term), position_ + token.position, wdf);
    }
    text_begin_ = position_;
    if (!tokens.empty()) position_ += tokens.back().position + 1 + index::kPositionGap;
  }

  // Words of a kText field that also stand at the beginning of the text that was added last.
  void add_words_of_last_text(FieldId id, std::string_view words, Xapian::termcount wdf) {
    add_words(id, words, text_begin_, wdf);
  }

  // Words of a kText field that stand for themselves.
  void add_words(FieldId id, std::string_view words) { add_words(id, words, kFirstPosition, kFilterOnly); }

  void add_value(FieldId id, std::string_view value) {
    if (!value.empty()) unit_.add_boolean_term(index::field_term(field(id), value));
  }

  void add_terms(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) {
      unit_.add_boolean_term(term);
    }
  }

  void set_slot(uint32_t slot, const std::string& value) { unit_.add_value(slot, value); }

  // Terms that lead from words without accents to the words that were added.
  void add_accents() {
    std::vector<std::string> accents;
    for (auto term = unit_.termlist_begin(); term != unit_.termlist_end(); ++term) {
      const std::string word = *term;
      if (word.front() == 'X' || is_ascii(word)) continue;
      std::string plain = undoc::plain_form(word);
      if (plain != word) accents.push_back(index::accent_term(plain, word));
    }
    add_terms(accents);
  }

  Xapian::Document finish(const std::string& data) {
    unit_.set_data(data);
    return unit_;
  }

 private:
  void add_words(FieldId id, std::string_view words, Xapian::termpos begin, Xapian::termcount wdf) {
    for (const text::Token& token : text::tokenize(words)) {
      unit_.add_posting(index::field_word_term(field(id), token.term), begin + token.position, wdf);
    }
  }

  Xapian::Document unit_;
  Xapian::termpos position_ = kFirstPosition;
  Xapian::termpos text_begin_ = kFirstPosition;
};

// Fields that all units of a document share; the title is each unit's own affair.
void add_shared_fields(UnitWriter& unit, const index::ResolutionRecord& record) {
  const undoc::Document& document = record.document;
  unit.add_terms({index::key_term(record.key)});
  unit.add_value(FieldId::kSymbol, document.symbol);
  unit.add_value(FieldId::kKind, document.kind);
  unit.add_value(FieldId::kLanguage, document.language);
  unit.add_words(FieldId::kCommittee, document.committee);
  for (const std::string& item : document.agenda_items) {
    unit.add_terms(index::agenda_terms(item));
  }
  if (document.session) {
    unit.add_value(FieldId::kSession, undoc::to_string(*document.session));
    unit.set_slot(field(FieldId::kSession).slot, index::session_value(*document.session));
  }
  if (document.adopted) {
    unit.add_terms(index::date_terms(*document.adopted));
    unit.set_slot(field(FieldId::kDate).slot, index::date_value(*document.adopted));
  }
}

void add_paragraph(UnitWriter& unit, const undoc::Paragraph& paragraph) {
  unit.add_text(paragraph.text);
  unit.add_value(FieldId::kType, undoc::to_string(paragraph.type));
  if (paragraph.opener.empty()) return;
  unit.add_words_of_last_text(FieldId::kOpener, paragraph.opener, kFilterOnly);
  unit.add_value(FieldId::kVerb, undoc::opener_verb(paragraph.opener));
}

index::ParagraphRecord paragraph_record(const index::ResolutionRecord& record) {
  index::ParagraphRecord shared;
  shared.key = record.key;
  shared.symbol = record.document.symbol;
  shared.title = record.document.title;
  shared.date = record.document.adopted ? to_iso(*record.document.adopted) : "";
  shared.agenda_items = record.document.agenda_items;
  shared.source = record.sources.empty() ? "" : record.sources.front().locator;
  return shared;
}

}  // namespace

Xapian::Document resolution_unit(const index::ResolutionRecord& record) {
  UnitWriter unit;
  unit.add_text(record.document.title, kTitleRanked);
  unit.add_words_of_last_text(FieldId::kTitle, record.document.title, kRanked);
  add_shared_fields(unit, record);
  for (const undoc::Paragraph& paragraph : record.document.paragraphs) {
    add_paragraph(unit, paragraph);
  }
  for (const std::string& symbol : record.document.citations) {
    unit.add_value(FieldId::kCites, symbol);
  }
  unit.add_accents();
  return unit.finish(index::encode(record));
}

std::vector<Xapian::Document> paragraph_units(const index::ResolutionRecord& record) {
  index::ParagraphRecord shared = paragraph_record(record);
  const auto ids = undoc::paragraph_ids(record.document);
  std::vector<Xapian::Document> units;
  units.reserve(ids.size());
  for (size_t i = 0; i < ids.size(); ++i) {
    shared.id = ids[i];
    shared.paragraph = record.document.paragraphs[i];
    UnitWriter unit;
    add_paragraph(unit, shared.paragraph);
    for (const undoc::Citation& citation : undoc::find_citations(shared.paragraph.text)) {
      unit.add_value(FieldId::kCites, citation.symbol);
    }
    unit.add_words(FieldId::kTitle, record.document.title);
    add_shared_fields(unit, record);
    unit.set_slot(index::kKeySlot, record.key);
    units.push_back(unit.finish(index::encode(shared)));
  }
  return units;
}

}  // namespace disarm::build
