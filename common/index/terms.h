// What a term looks like. Indexer and searcher make every term here, so that they cannot disagree.
//
// Words stand without a prefix, terms of fields behind the prefix of the field table, keys behind "Q".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/index/field.h"
#include "common/undoc/session.h"

namespace disarm::index {

// Slot of the resolution's key in both databases: they are joined and paragraphs are grouped by it.
inline constexpr uint32_t kKeySlot = 0;

// Slot in the paragraph database of the stretch of its resolution's text that a paragraph is, see
// word_window.h.
inline constexpr uint32_t kStretchSlot = 7;

// Words of different paragraphs (and of title and text) of a resolution are this far apart, so that no phrase
// and no NEAR spans them.
inline constexpr uint32_t kPositionGap = 100;

// Stands in the resolution database with documents of which a side file says something.
inline constexpr std::string_view kDeclaredTerm = "XDECLARED";

// Stands in the resolution database with the document to which a side file relates the one with this symbol:
// a draft, a report.
std::string related_term(std::string_view symbol);

// A folded word of running text. Xapian refuses terms over 245 bytes: longer words are cut, on both sides
// alike.
std::string word_term(std::string folded_word);

// The term that says that the index has `word`, which is `plain` without its accents: "lome" leads to "lomé".
// Terms of one plain word stand together, behind accent_term(plain, "").
std::string accent_term(std::string_view plain, std::string_view word);

// A word of a kText field.
std::string field_word_term(const Field& field, std::string_view folded_word);

// The value of a field that is not kText; `value` in any notation, dates as "2024-12-02", "2024-12" or
// "2024". A value that means nothing gives a term that no document has.
std::string field_term(const Field& field, std::string_view value);

// The terms of an agenda item: "98 (mm)" gives those of "98" and "98(mm)".
std::vector<std::string> agenda_terms(std::string_view item);

// The terms of a date: those of its year, month and day.
std::vector<std::string> date_terms(const Date& date);

// The term that names one resolution, and all its paragraphs in the paragraph database.
std::string key_term(std::string_view key);

// The numbers by which a paragraph can be asked for: its address "op5(a)", and "5(a)" without the kind.
std::vector<std::string> label_terms(std::string_view address);

// The term of the resolutions that were read from the source at this locator.
std::string source_term(std::string_view locator);

// Slot values that sort as the things do.
std::string date_value(const Date& date);                  // "20241202"
std::string session_value(const undoc::Session& session);  // regular, then special, then emergency special
std::string number_value(size_t number);                   // "000148"

// What such values tell again: an ISO date, and a session as people write it ("79", "S-10"). Empty of an
// empty one.
std::string date_of_value(std::string_view value);
std::string session_of_value(std::string_view value);

}  // namespace disarm::index
