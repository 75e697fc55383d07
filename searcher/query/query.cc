#include "searcher/query/query.h"

#include <algorithm>

#include "common/text/unicode.h"
#include "searcher/query/lexer.h"
#include "searcher/query/limits.h"
#include "searcher/query/parser.h"

namespace disarm::query {
namespace {

bool is_of_paragraphs(index::FieldId field) {
  return index::field(field).unit == index::FieldUnit::kParagraph;
}

struct ParagraphFieldFinder {
  bool operator()(const Words& words) const { return words.field && is_of_paragraphs(*words.field); }
  bool operator()(const SymbolMention& /*mention*/) const { return false; }
  bool operator()(const Concept& /*thing*/) const { return false; }
  bool operator()(const FieldValue& value) const { return is_of_paragraphs(value.field); }
  bool operator()(const FieldRange& range) const { return is_of_paragraphs(range.field); }
  bool operator()(const Near& near) const { return std::ranges::any_of(near.nodes, uses_paragraph_fields); }
  bool operator()(const Same& same) const { return uses_paragraph_fields(same.nodes.front()); }
  bool operator()(const Either& either) const {
    return std::ranges::any_of(either.nodes, uses_paragraph_fields);
  }
  bool operator()(const Group& group) const {
    return std::ranges::any_of(group.clauses, uses_paragraph_fields, &Clause::node);
  }
};

}  // namespace

Result<Query> read_query(std::string_view text) {
  Query query{text::to_valid_utf8(text).text, {}};
  auto root = lex(query.text).and_then(parse).and_then(within_limits);
  if (!root) return tl::unexpected(to_error(root.error(), query.text));
  query.root = std::move(*root);
  return query;
}

bool uses_paragraph_fields(const Node& root) {
  return std::visit(ParagraphFieldFinder{}, root.value);
}

bool only_ranks(const Node& root) {
  if (const auto* words = std::get_if<Words>(&root.value)) return words->is_bare();
  if (std::holds_alternative<Concept>(root.value)) return true;
  const auto* group = std::get_if<Group>(&root.value);
  return group != nullptr && std::ranges::all_of(group->clauses, [](const Clause& clause) {
           return clause.occur == Occur::kShould || clause.occur == Occur::kPrefer;
         });
}

}  // namespace disarm::query
