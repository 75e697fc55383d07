// A query as the parser understood it: a tree of plain values.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/index/field.h"

namespace disarm::query {

struct Node;
struct Clause;

// Words that stand one after the other in the text, or one word; of the field's text where there is a field.
struct Words {
  std::vector<std::string> words;  // folded, see words_of(); never empty
  std::optional<index::FieldId> field = std::nullopt;
  bool quoted = false;
  std::string text = {};   // as written: capitals tell an acronym from a word
  bool exact = false;      // the form that is written and no other
  size_t typos = 0;        // slips that are forgiven
  double boost = 1;        // of its weight
  bool wildcards = false;  // words may have '*' and '?'
  size_t skipped = 0;      // words that say nothing, left out between the word before and these
  // For each word the words of the index that stand for it, see lexicon::forms_of(); empty when not expanded.
  std::vector<std::vector<std::string>> forms = {};

  bool is_bare() const { return !quoted && !field; }

  // Of who is behind a document rather than of what it says: they filter, and no text shows them.
  bool is_of_name() const { return field == index::FieldId::kCommittee || field == index::FieldId::kSponsor; }
};

// Words of an index that say the same as words of the query, one after the other, each in one of its forms.
struct Alternative {
  std::vector<std::vector<std::string>> words;
  double weight = 1;   // of its evidence, where the literal words have 1
  std::string reason;  // "joined", "spelling", or the name of a concept
};

// Bare words that name one thing together, and what else names it. Ranks by all of it.
struct Concept {
  std::vector<Node> words;  // Words; empty when the index has none of them or they mean something else
  std::vector<Alternative> alternatives;
};

// Documents that a symbol in free text means.
struct SymbolMention {
  std::vector<std::string> symbols;  // canonical
};

// One value of a field that is not text.
struct FieldValue {
  index::FieldId field = index::FieldId::kSymbol;
  std::string value;  // valid for the field's kind
};

// A range of a field that has a slot; the ends are slot values and belong to it. Empty: open.
struct FieldRange {
  index::FieldId field = index::FieldId::kDate;
  std::string low;
  std::string high;
  std::string text = {};     // as written: "75..79"
  size_t last_sessions = 0;  // of the index, whose ends settle_last_sessions() writes
};

// Words and phrases within a distance of each other.
struct Near {
  std::vector<Node> nodes;  // Words, and Either of them
  size_t distance = 10;     // other words between neighbours, at most
  bool ordered = false;     // in the order of the query
};

// All of it within one paragraph.
struct Same {
  std::vector<Node> nodes;  // one
};

// At least one of these.
struct Either {
  std::vector<Node> nodes;
};

// What stands side by side or is joined by AND and NOT. At least one clause is not kMustNot.
struct Group {
  std::vector<Clause> clauses;
};

struct Node {
  std::variant<Words, SymbolMention, FieldValue, FieldRange, Near, Same, Either, Group, Concept> value;
  size_t column = 0;  // where it begins; code points from 1
};

enum class Occur {
  kShould,   // ranks; needed only where nothing is required
  kPrefer,   // ranks what is found without it
  kMust,     // required, ranks
  kFilter,   // required, without influence on the ranking
  kMustNot,  // excluded
};

struct Clause {
  Occur occur = Occur::kShould;
  Node node;
};

// The tree as an s-expression: (group (should (word land)) (filter (is session 79))).
std::string to_text(const Node& node);
std::string to_text(const Clause& clause);  // (should (word land))

}  // namespace disarm::query
