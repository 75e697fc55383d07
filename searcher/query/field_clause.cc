#include "searcher/query/field_clause.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/ascii.h"
#include "common/index/terms.h"
#include "common/text/fold.h"
#include "common/text/language.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/body.h"
#include "common/undoc/document.h"
#include "common/undoc/feature.h"
#include "common/undoc/main_committee.h"
#include "common/undoc/opener.h"
#include "common/undoc/series.h"
#include "common/undoc/symbol.h"
#include "common/undoc/verb_strength.h"
#include "searcher/lexicon/wildcard.h"
#include "searcher/query/chunk.h"
#include "searcher/query/field_range.h"
#include "searcher/query/nearest_name.h"
#include "searcher/query/strength_clause.h"
#include "searcher/query/symbol_pattern.h"
#include "searcher/query/word_modifiers.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

using index::Field;
using index::FieldId;
using index::FieldKind;

std::vector<std::string> field_names() {
  std::vector<std::string> names;
  for (const Field& field : index::fields()) names.emplace_back(field.name);
  return names;
}

std::vector<std::string> paragraph_types() {
  std::vector<std::string> names;
  for (int i = 0; i <= static_cast<int>(undoc::ParagraphType::kClosing); ++i) {
    names.emplace_back(undoc::to_string(static_cast<undoc::ParagraphType>(i)));
  }
  return names;
}

std::vector<std::string> feature_names() {
  std::vector<std::string> names;
  for (const undoc::Feature& feature : undoc::features()) names.emplace_back(feature.name);
  return names;
}

std::vector<std::string> language_codes() {
  std::vector<std::string> codes;
  for (const text::LanguageProfile& profile : text::language_profiles()) codes.emplace_back(profile.code);
  return codes;
}

tl::unexpected<QueryError> bad_value(const Field& field, const Token& clause, std::string hint = {}) {
  const bool is_list = !clause.quoted && clause.text.find(',') != std::string::npos;
  if (is_list) hint = several_values_hint(field, clause.text);
  if (hint.empty()) hint = fmt::format("for example {}", field.example);
  return fail_at(clause.column, fmt::format("'{}' is no value of '{}'", clause.text, field.name),
                 std::move(hint));
}

// Read as a character of the value, the wildcard would find nothing and nobody would know why.
tl::unexpected<QueryError> no_wildcards(const Field& field, const Token& clause) {
  return fail_at(clause.column, fmt::format("field '{}' takes no wildcards", field.name),
                 "words and symbols do, for example title:mine* or symbol:A/RES/79/*");
}

bool has_digit(std::string_view word) {
  return std::ranges::any_of(word, is_digit);
}

bool has_form_of_range(std::string_view value) {
  return value.find("..") != std::string_view::npos || value.find_first_of("<>") != std::string_view::npos;
}

tl::unexpected<QueryError> no_ranges(const Field& field, const Token& clause, std::string_view values) {
  return fail_at(clause.column, fmt::format("field '{}' takes no ranges", field.name),
                 fmt::format("several values are written {}:({})", field.name, values));
}

QueryResult<Node> read_text(const Field& field, const Token& clause) {
  auto modifiers = clause.quoted ? WordModifiers{.length = clause.text.size()}
                                 : read_modifiers(clause.text, clause.column);
  if (!modifiers) return tl::unexpected(modifiers.error());
  Words words;
  words.text = clause.text.substr(modifiers->before, modifiers->length);
  words.words = words_with_wildcards(words.text);
  words.field = field.id;
  words.quoted = clause.quoted;
  words.exact = modifiers->exact;
  words.typos = modifiers->typos;
  words.boost = modifiers->boost;
  words.wildcards = std::ranges::any_of(words.words, lexicon::has_wildcard);
  if (words.words.empty()) {
    return fail_at(clause.column, fmt::format("field '{}' without a word", field.name),
                   fmt::format("for example {}", field.example));
  }
  return Node{std::move(words), clause.column};
}

// A Main Committee, or words of a committee's name, none of which has a number.
QueryResult<Node> read_committee(const Field& field, const Token& clause) {
  if (has_form_of_range(clause.text)) return no_ranges(field, clause, "1 4");
  QueryResult<Node> node = read_text(field, clause);
  if (!node) return node;
  auto& words = std::get<Words>(node->value);
  const auto ordinal = words.wildcards ? std::nullopt : undoc::main_committee(words.text);
  if (ordinal) {
    words.words = {std::string(*ordinal)};
  } else if (std::ranges::any_of(words.words, has_digit)) {
    return bad_value(field, clause, "the Main Committees are 1 to 6, for example committee:first");
  }
  return node;
}

// A value of a field with few values, which are all known.
QueryResult<Node> read_choice(const Field& field, const Token& clause,
                              const std::vector<std::string>& choices) {
  const std::string value = text::fold(clause.text);
  if (std::ranges::find(choices, value) != choices.end()) {
    return Node{FieldValue{field.id, value}, clause.column};
  }
  const auto nearest = nearest_name(value, choices);
  return bad_value(field, clause,
                   nearest ? fmt::format("did you mean '{}'?", *nearest)
                           : fmt::format("one of {}", fmt::join(choices, ", ")));
}

// The types as they are written in short, and as the addresses of their paragraphs begin.
std::string long_type(std::string_view written) {
  if (written == "pp") return "preambular";
  if (written == "op") return "operative";
  if (written == "fn") return "footnote";
  return std::string(written);
}

QueryResult<Node> read_type(const Field& field, const Token& clause) {
  Token in_full = clause;
  in_full.text = long_type(text::fold(clause.text));
  return read_choice(field, in_full, paragraph_types());
}

// An act as a base form, or in any other: "calls upon", "requesting", "Expresses grave concern". What is none
// stays what it is, and finds nothing.
QueryResult<Node> read_verb(const Field& field, const Token& clause) {
  std::string verb = text::fold(clause.text);
  std::string base = undoc::opener_verb(verb);
  const bool is_other_form = undoc::verb_strength(verb).empty() && !undoc::verb_strength(base).empty();
  return Node{FieldValue{field.id, is_other_form ? std::move(base) : std::move(verb)}, clause.column};
}

QueryResult<Node> read_exact(const Field& field, const Token& clause) {
  if (field.id == FieldId::kType) return read_type(field, clause);
  if (field.id == FieldId::kLanguage) return read_choice(field, clause, language_codes());
  if (field.id == FieldId::kHas) return read_choice(field, clause, feature_names());
  if (words_of(clause.text).empty()) return bad_value(field, clause);
  if (field.id == FieldId::kVerb) return read_verb(field, clause);
  return Node{FieldValue{field.id, text::fold(clause.text)}, clause.column};
}

QueryResult<Node> read_body(const Field& field, const Token& clause) {
  if (words_of(clause.text).empty()) return bad_value(field, clause);
  return Node{FieldValue{field.id, undoc::body_name(clause.text)}, clause.column};
}

// A symbol stays one until the index tells the series of its document.
QueryResult<Node> read_series(const Field& field, const Token& clause) {
  if (const auto symbol = undoc::parse_symbol(clause.text)) {
    return Node{FieldValue{field.id, symbol->canonical}, clause.column};
  }
  std::string name = undoc::series_name(clause.text);
  if (name.empty()) return bad_value(field, clause);
  return Node{FieldValue{field.id, std::move(name)}, clause.column};
}

QueryResult<Node> read_path(const Field& field, const Token& clause) {
  return Node{FieldValue{field.id, text::fold(clause.text)}, clause.column};
}

// "footnote 2" and "paragraph 5" as the addresses of paragraphs have them: "fn2", "5".
std::string label_text(std::string_view written) {
  constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"footnote", "fn"}, {"note", "fn"}, {"paragraph", ""}};
  const std::string folded = text::fold(written);
  for (const auto& [word, start] : kWords) {
    if (folded.starts_with(word)) return std::string(start) + folded.substr(word.size());
  }
  return folded;
}

QueryResult<Node> read_label(const Field& field, const Token& clause) {
  if (has_form_of_range(clause.text)) return no_ranges(field, clause, "5 6 7");
  const std::string term = index::field_term(field, label_text(clause.text));
  const std::string label = term.substr(field.prefix.size());
  if (label.find_first_of("0123456789") == std::string::npos && !label.starts_with("annex"))
    return bad_value(field, clause);
  return Node{FieldValue{field.id, label}, clause.column};
}

QueryResult<Node> read_symbol(const Field& field, const Token& clause) {
  if (auto pattern = symbol_pattern(clause.text); pattern && field.id != FieldId::kCitedBy) {
    return Node{FieldValue{field.id, *std::move(pattern)}, clause.column};
  }
  const auto symbol = undoc::parse_symbol(clause.text);
  if (!symbol || clause.text.find('*') != std::string::npos) return bad_value(field, clause);
  Either either;
  for (std::string& meant : with_any_year(symbol->canonical)) {
    either.nodes.push_back({FieldValue{field.id, std::move(meant)}, clause.column});
  }
  if (either.nodes.size() == 1) return std::move(either.nodes.front());
  return Node{std::move(either), clause.column};
}

QueryResult<Node> read_agenda(const Field& field, const Token& clause) {
  std::string key = undoc::agenda_key(clause.text);
  if (key.empty()) return bad_value(field, clause);
  return Node{FieldValue{field.id, std::move(key)}, clause.column};
}

}  // namespace

QueryResult<Node> read_field_clause(const Token& clause) {
  const Field& field = *index::find_field(clause.field);
  const bool takes_wildcards = field.kind == FieldKind::kText || field.kind == FieldKind::kSymbol;
  if (!takes_wildcards && clause.text.find('*') != std::string::npos) return no_wildcards(field, clause);
  switch (field.kind) {
    case FieldKind::kText:
      return field.id == FieldId::kCommittee ? read_committee(field, clause) : read_text(field, clause);
    case FieldKind::kExact:
      return read_exact(field, clause);
    case FieldKind::kSymbol:
      return read_symbol(field, clause);
    case FieldKind::kAgenda:
      return read_agenda(field, clause);
    case FieldKind::kSession:
      return read_sessions(field, clause);
    case FieldKind::kDate:
      return read_dates(field, clause);
    case FieldKind::kNumber:
      return read_numbers(field, clause);
    case FieldKind::kStrength:
      return read_strength(field, clause);
    case FieldKind::kBody:
      return read_body(field, clause);
    case FieldKind::kSeries:
      return read_series(field, clause);
    case FieldKind::kPath:
      return read_path(field, clause);
    case FieldKind::kLabel:
      return read_label(field, clause);
  }
  return bad_value(field, clause);
}

bool resembles_field(std::string_view name) {
  constexpr size_t kShortestSlip = 4;  // a shorter word is a letter away from too much: "as" from "has"
  if (index::find_field(name) != nullptr) return true;
  return name.size() >= kShortestSlip && nearest_name(name, field_names()).has_value();
}

QueryError unknown_field(std::string_view name, std::string_view chunk, size_t column) {
  const auto nearest = nearest_name(name, field_names());
  std::string hint = nearest ? fmt::format("did you mean '{}'?", *nearest)
                             : fmt::format(
                                   "to search for the words write \"{}\" in quotation marks; the "
                                   "fields are {}",
                                   chunk, fmt::join(field_names(), ", "));
  return {column, fmt::format("unknown field '{}'", name), std::move(hint)};
}

}  // namespace disarm::query
