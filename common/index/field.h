// The one table of fields: it drives indexing, query parsing, help and `disarm-searcher fields`.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace disarm::index {

enum class FieldId : uint8_t {
  kSymbol,
  kSession,
  kAgenda,
  kType,
  kVerb,
  kOpener,
  kTitle,
  kDate,
  kCommittee,
  kKind,
  kLanguage,
  kCites,
  kStrength,
  kParagraphNumber,
  kFootnote,
  kBody,
  kSponsor,
  kSeries,
  kCitedBy,
  kHas,
  kYes,
  kNo,
  kAbstain,
  kSource,
};

enum class FieldKind : uint8_t {
  kText,      // words with positions; ranked, and phrases work
  kExact,     // one folded term per value
  kSymbol,    // one canonical symbol per value, any notation in queries
  kSession,   // a session number; ranges
  kAgenda,    // "98" finds all sub-items of 98, "98 (mm)" that one
  kDate,      // a day, month ("2024-12") or year; ranges
  kNumber,    // a count of a vote; ranges
  kStrength,  // a class of verbs, see undoc/verb_strength.h; ranges
  kBody,      // the name of a body, or a short one
  kSeries,    // the title of a series, or the symbol of one of its documents
  kPath,      // a part of a path, whose case does not count
  kLabel,     // the number of a paragraph, as "5 (a)" or "op5(a)"
};

// Whether the field describes a whole resolution (its paragraphs inherit it) or single paragraphs.
enum class FieldUnit : uint8_t { kResolution, kParagraph };

inline constexpr uint32_t kNoSlot = UINT32_MAX;

struct Field {
  FieldId id;
  std::string_view name;    // what users write before the colon
  std::string_view prefix;  // of its terms in both databases
  uint32_t slot;            // of its value, for ranges, sorting and facets; kNoSlot when it has none
  FieldKind kind;
  FieldUnit unit;
  std::string_view description;  // one line of help
  std::string_view example;      // a query
  std::string_view alias = {};   // another name
};

std::span<const Field> fields();
const Field& field(FieldId id);
const Field* find_field(std::string_view name);  // by its alias too; nullptr when there is none

}  // namespace disarm::index
