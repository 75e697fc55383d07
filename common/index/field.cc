#include "common/index/field.h"

#include <algorithm>
#include <array>

#include "common/index/terms.h"

namespace disarm::index {
namespace {

using enum FieldId;

constexpr std::array kFields = {
    Field{kSymbol, "symbol", "XSYMBOL:", kNoSlot, FieldKind::kSymbol, FieldUnit::kResolution,
          "the document's own symbol, in any notation", "symbol:A/RES/79/58"},
    Field{kSession, "session", "XSESSION:", 1, FieldKind::kSession, FieldUnit::kResolution,
          "session of the General Assembly, or a range of sessions", "session:77..79"},
    Field{kAgenda, "agenda", "XAGENDA:", kNoSlot, FieldKind::kAgenda, FieldUnit::kResolution,
          "agenda item; without its letter, all of its sub-items", "agenda:98(mm)"},
    Field{kType, "type", "XTYPE:", kNoSlot, FieldKind::kExact, FieldUnit::kParagraph,
          "type of paragraph: preambular, operative, subparagraph, footnote, annex, ...", "type:operative"},
    Field{kVerb, "verb", "XVERB:", kNoSlot, FieldKind::kExact, FieldUnit::kParagraph,
          "what the paragraph does, in any form of the verb", "verb:urge"},
    Field{kOpener, "opener", "XOPENER:", kNoSlot, FieldKind::kText, FieldUnit::kParagraph,
          "words that open the paragraph, as printed", "opener:\"deeply concerned\""},
    Field{kTitle, "title", "XTITLE:", kNoSlot, FieldKind::kText, FieldUnit::kResolution,
          "words of the document's title", "title:\"cluster munitions\""},
    Field{kDate, "date", "XDATE:", 2, FieldKind::kDate, FieldUnit::kResolution,
          "day, month or year of adoption, or a range of them", "date:2023-12..2024", "year"},
    Field{kCommittee, "committee", "XCOMMITTEE:", 3, FieldKind::kText, FieldUnit::kResolution,
          "Main Committee: its number, or words of its name", "committee:first"},
    Field{kKind, "kind", "XKIND:", kNoSlot, FieldKind::kExact, FieldUnit::kResolution, "kind of document",
          "kind:\"draft resolution\""},
    Field{kLanguage, "language", "XLANGUAGE:", kNoSlot, FieldKind::kExact, FieldUnit::kResolution,
          "language of the document, as its ISO 639-1 code", "language:en", "lang"},
    Field{kCites, "cites", "XCITES:", kNoSlot, FieldKind::kSymbol, FieldUnit::kParagraph,
          "symbol of a document that the text cites, in any notation", "cites:63/71"},
    Field{kStrength, "strength", "XSTRENGTH:", kNoSlot, FieldKind::kStrength, FieldUnit::kParagraph,
          "how strongly the paragraph's act binds, or at least or at most that", "strength:>=urges"},
    Field{kParagraphNumber, "para", "XPARA:", kNoSlot, FieldKind::kLabel, FieldUnit::kParagraph,
          "number of the paragraph, or its address", "para:5"},
    Field{kFootnote, "footnote", "XFOOTNOTE:", kNoSlot, FieldKind::kText, FieldUnit::kParagraph,
          "words of a footnote", "footnote:\"treaty series\""},
    Field{kBody, "body", "XBODY:", kNoSlot, FieldKind::kBody, FieldUnit::kResolution,
          "body whose document it is, by its name or short name", "body:\"security council\""},
    Field{kSponsor, "sponsor", "XSPONSOR:", kNoSlot, FieldKind::kText, FieldUnit::kResolution,
          "words of the name of a State that sponsors the draft", "sponsor:mexico"},
    Field{kSeries, "series", "XSERIES:", kNoSlot, FieldKind::kSeries, FieldUnit::kResolution,
          "texts with one title over the years: by a document of them, or the title", "series:79/58"},
    Field{kCitedBy, "cited-by", "XCITEDBY:", kNoSlot, FieldKind::kSymbol, FieldUnit::kResolution,
          "what the document with this symbol cites", "cited-by:79/58"},
    Field{kHas, "has", "XHAS:", kNoSlot, FieldKind::kExact, FieldUnit::kResolution,
          "what the document has: annex, table, vote, footnote, sponsor, ...", "has:annex"},
    Field{kYes, "yes", "XYES:", 4, FieldKind::kNumber, FieldUnit::kResolution,
          "votes in favour, or a range of them", "yes:>150"},
    Field{kNo, "no", "XNO:", 5, FieldKind::kNumber, FieldUnit::kResolution,
          "votes against, or a range of them", "no:1..5"},
    Field{kAbstain, "abstain", "XABSTAIN:", 6, FieldKind::kNumber, FieldUnit::kResolution,
          "abstentions, or a range of them", "abstain:..20"},
    Field{kSource, "source", "XSOURCE:", kNoSlot, FieldKind::kPath, FieldUnit::kResolution,
          "part of the path of a file that the document was read from", "source:2024/a_res"},
};

constexpr bool ids_are_in_order() {
  for (size_t i = 0; i < kFields.size(); ++i) {
    if (static_cast<size_t>(kFields[i].id) != i) return false;
  }
  return true;
}

constexpr bool names_and_slots_are_unique() {
  for (const Field& a : kFields) {
    for (const Field& b : kFields) {
      if (a.id == b.id) continue;
      if (a.name == b.name || a.prefix == b.prefix || a.name == b.alias) return false;
      if (a.slot != kNoSlot && a.slot == b.slot) return false;
    }
  }
  return true;
}

// Words are folded, so no word starts with X; and a colon that only ends the prefix keeps one prefix from
// being the start of another.
constexpr bool is_clear_prefix(std::string_view prefix) {
  return prefix.starts_with('X') && prefix.find(':') == prefix.size() - 1;
}

constexpr bool is_complete(const Field& field) {
  return !field.name.empty() && !field.description.empty() && !field.example.empty() &&
         is_clear_prefix(field.prefix) && field.slot != kKeySlot && field.slot != kStretchSlot;
}

static_assert(kFields.size() == static_cast<size_t>(kSource) + 1, "one row per FieldId");
static_assert(ids_are_in_order(), "rows stand in the order of FieldId");
static_assert(names_and_slots_are_unique());
static_assert(std::ranges::all_of(kFields, is_complete));

}  // namespace

std::span<const Field> fields() {
  return kFields;
}

const Field& field(FieldId id) {
  return kFields[static_cast<size_t>(id)];
}

const Field* find_field(std::string_view name) {
  const auto* found = std::ranges::find_if(
      kFields, [&](const Field& row) { return row.name == name || (!name.empty() && row.alias == name); });
  return found == kFields.end() ? nullptr : found;
}

}  // namespace disarm::index
