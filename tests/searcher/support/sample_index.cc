#include "tests/searcher/support/sample_index.h"

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/base/date.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"
#include "common/index/word_positions.h"
#include "common/index/word_window.h"
#include "common/text/tokens.h"
#include "common/undoc/body.h"
#include "common/undoc/citation.h"
#include "common/undoc/feature.h"
#include "common/undoc/opener.h"
#include "common/undoc/series.h"
#include "common/undoc/verb_strength.h"
#include "common/undoc/whole_vote.h"
#include "tests/searcher/support/sample_documents.h"

namespace disarm {
namespace {

using index::field;
using index::FieldId;

constexpr int kGeneration = 1;
constexpr Xapian::termpos kPositionsOfText = 1000;

// One unit under construction, with the terms that the indexer gives it.
struct UnitBuilder {
  Xapian::Document unit = {};
  std::map<std::string, index::Positions> positions = {};  // by term
  Xapian::termpos position = 1;

  void add_word(const std::string& term, Xapian::termpos at, Xapian::termcount wdf) {
    unit.add_term(term, wdf);
    positions[term].push_back(at);
  }

  std::string positions_record() const {
    std::vector<index::PlacedTerm> placed;
    for (const auto& [term, places] : positions) placed.push_back({term, places});
    return index::encode_positions(placed);
  }

  void add_text(std::string_view text) {
    for (const text::Token& token : text::tokenize(text)) {
      add_word(index::word_term(token.term), position + token.position, 1);
    }
    position += kPositionsOfText;
  }

  void add_words(FieldId id, std::string_view words, Xapian::termcount wdf = 0, Xapian::termpos begin = 1) {
    for (const text::Token& token : text::tokenize(words)) {
      add_word(index::field_word_term(field(id), token.term), begin + token.position, wdf);
    }
  }

  void add_value(FieldId id, std::string_view value) {
    if (!value.empty()) unit.add_boolean_term(index::field_term(field(id), value));
  }

  void add_shared(const undoc::Document& document) {
    add_value(FieldId::kSymbol, document.symbol);
    add_value(FieldId::kLanguage, document.language);
    add_value(FieldId::kKind, document.kind);
    unit.add_value(field(FieldId::kCommittee).slot, document.committee);
    for (const std::string& item : document.agenda_items) {
      for (const std::string& term : index::agenda_terms(item)) unit.add_boolean_term(term);
    }
    if (document.session) {
      add_value(FieldId::kSession, undoc::to_string(*document.session));
      unit.add_value(field(FieldId::kSession).slot, index::session_value(*document.session));
    }
    add_value(FieldId::kBody, undoc::body_of(document));
    add_value(FieldId::kSeries, undoc::series_of(document));
    for (const std::string_view feature : undoc::features_of(document)) add_value(FieldId::kHas, feature);
    if (const undoc::Vote* vote = undoc::vote_on_the_whole(document.votes)) {
      add_value(FieldId::kYes, std::to_string(*vote->yes));
      unit.add_value(field(FieldId::kYes).slot, index::number_value(*vote->yes));
    }
    if (document.adopted) {
      for (const std::string& term : index::date_terms(*document.adopted)) unit.add_boolean_term(term);
      unit.add_value(field(FieldId::kDate).slot, index::date_value(*document.adopted));
    }
  }

  void add_labels(const std::string& address) {
    for (const std::string& term : index::label_terms(address)) unit.add_boolean_term(term);
  }

  void add_paragraph(const undoc::Paragraph& paragraph) {
    const Xapian::termpos begin = position;
    add_text(paragraph.text);
    add_value(FieldId::kType, undoc::to_string(paragraph.type));
    add_words(FieldId::kOpener, paragraph.opener, 0, begin);
    if (!paragraph.opener.empty()) {
      const std::string verb = undoc::opener_verb(paragraph.opener);
      add_value(FieldId::kVerb, verb);
      add_value(FieldId::kStrength, undoc::verb_strength(verb));
    }
    if (paragraph.type == undoc::ParagraphType::kFootnote) {
      add_words(FieldId::kFootnote, paragraph.text, 0, begin);
    }
    for (const undoc::Citation& citation : undoc::find_citations(paragraph.text)) {
      add_value(FieldId::kCites, citation.symbol);
    }
  }
};

UnitBuilder resolution_unit(const index::ResolutionRecord& record) {
  UnitBuilder builder;
  builder.unit.add_boolean_term(index::key_term(record.key));
  builder.add_text(record.document.title);
  builder.add_words(FieldId::kTitle, record.document.title, 1);
  builder.add_words(FieldId::kCommittee, record.document.committee);
  builder.add_shared(record.document);
  builder.unit.add_value(index::kKeySlot, record.key);
  for (const undoc::Paragraph& paragraph : record.document.paragraphs) builder.add_paragraph(paragraph);
  for (const std::string& id : undoc::paragraph_ids(record.document)) builder.add_labels(id);
  for (const std::string& sponsor : record.document.sponsors) builder.add_words(FieldId::kSponsor, sponsor);
  for (const index::SourceRecord& source : record.sources) {
    builder.unit.add_boolean_term(index::source_term(source.locator));
  }
  return builder;
}

Xapian::Document paragraph_unit(const index::ResolutionRecord& record, size_t place) {
  const undoc::Document& document = record.document;
  UnitBuilder builder;
  builder.unit.add_boolean_term(index::key_term(record.key));
  builder.add_shared(document);
  builder.add_paragraph(document.paragraphs[place]);
  builder.add_labels(undoc::paragraph_ids(document)[place]);
  builder.unit.add_value(index::kKeySlot, record.key);
  // The title stands before the paragraphs.
  const auto begin = static_cast<Xapian::termpos>(1 + kPositionsOfText * (place + 1));
  builder.unit.add_value(index::kStretchSlot, index::stretch_value({begin, begin + kPositionsOfText}));
  const index::ParagraphRecord paragraph{undoc::paragraph_ids(document)[place], place};
  builder.unit.set_data(index::encode(paragraph));
  return builder.unit;
}

void require(const Result<void>& result) {
  if (!result) throw std::runtime_error(result.error().message);
}

using Records = std::vector<index::ResolutionRecord>;

void write_pair(const std::filesystem::path& folder, const Records& records) {
  std::filesystem::create_directories(folder);
  Xapian::WritableDatabase resolutions(index::resolutions_path(folder).string());
  Xapian::WritableDatabase paragraphs(index::paragraphs_path(folder).string());
  index::PositionsWriter positions(index::positions_path(folder));
  for (const index::ResolutionRecord& record : records) {
    const UnitBuilder resolution = resolution_unit(record);
    resolutions.add_document(resolution.unit);
    index::store_record(resolutions, record);
    positions.add(record.key, resolution.positions_record());
    for (size_t i = 0; i < record.document.paragraphs.size(); ++i) {
      paragraphs.add_document(paragraph_unit(record, i));
    }
  }
  resolutions.commit();
  paragraphs.commit();
  require(positions.finish());
}

// An earlier wording of the document, and a document that has vanished.
Records obsolete_records(const index::ResolutionRecord& record) {
  Records obsolete = {record, record};
  for (undoc::Paragraph& paragraph : obsolete[0].document.paragraphs) paragraph.text += " Obsolete mines.";
  obsolete[1].key = "A/RES/79/5800 en";
  obsolete[1].document.symbol = "A/RES/79/5800";
  return obsolete;
}

void write_layers(const std::filesystem::path& generation, const Records& records) {
  Records base = obsolete_records(records.front());
  index::Gone gone;
  for (const index::ResolutionRecord& record : base) {
    gone.resolutions.push_back(static_cast<Xapian::docid>(gone.resolutions.size() + 1));
    for (size_t i = 0; i < record.document.paragraphs.size(); ++i) {
      gone.paragraphs.push_back(static_cast<Xapian::docid>(gone.paragraphs.size() + 1));
    }
  }
  Records delta = {records.front()};
  for (size_t i = 1; i < records.size(); ++i) (i % 2 == 0 ? base : delta).push_back(records[i]);
  write_pair(generation, base);
  write_pair(index::delta_path(generation), delta);
  require(index::write_gone(generation, gone));
}

}  // namespace

SampleIndex::SampleIndex() : SampleIndex(false) {}

SampleIndex SampleIndex::layered() {
  return SampleIndex(true);
}

SampleIndex::SampleIndex(bool is_layered) {
  const auto generation = index::generation_path(path(), kGeneration);
  const Records records = sample_records();
  is_layered ? write_layers(generation, records) : write_pair(generation, records);
  index::Manifest manifest = index::current_manifest();
  manifest.resolutions = records.size();
  for (const index::ResolutionRecord& record : records)
    manifest.paragraphs += record.document.paragraphs.size();
  require(index::write_manifest(generation, manifest));
  require(index::set_live_generation(path(), kGeneration));
}

}  // namespace disarm
