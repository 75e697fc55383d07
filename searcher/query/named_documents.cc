#include "searcher/query/named_documents.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "searcher/query/lettered_parts.h"

namespace disarm::query {
namespace {

bool has_document(const std::string& symbol, const IndexFacts& facts) {
  const std::vector<std::string> parts = lettered_parts(symbol);
  return facts.has_document(symbol) || std::ranges::any_of(parts, facts.has_document);
}

bool names_document(const Clause& clause, const IndexFacts& facts) {
  const auto* mention = std::get_if<SymbolMention>(&clause.node.value);
  return clause.occur == Occur::kShould && mention != nullptr &&
         std::ranges::any_of(mention->symbols,
                             [&](const std::string& symbol) { return has_document(symbol, facts); });
}

bool is_looked_for(const Clause& clause) {
  return clause.occur == Occur::kShould || clause.occur == Occur::kMust;
}

}  // namespace

Node require_named_documents(Node root, const IndexFacts& facts, std::vector<std::string>& notes) {
  auto* group = std::get_if<Group>(&root.value);
  if (group == nullptr || !facts.has_document) return root;
  SymbolMention named;
  std::vector<Clause> others;
  size_t column = 0;
  for (const Clause& clause : group->clauses) {
    if (!names_document(clause, facts)) {
      others.push_back(clause);
      continue;
    }
    if (named.symbols.empty()) column = clause.node.column;
    std::ranges::copy(std::get<SymbolMention>(clause.node.value).symbols, std::back_inserter(named.symbols));
  }
  if (named.symbols.empty() || std::ranges::none_of(others, is_looked_for)) return root;
  notes.push_back(fmt::format("searched in {} and in what cites it", fmt::join(named.symbols, ", ")));
  others.insert(others.begin(), {Occur::kMust, Node{std::move(named), column}});
  group->clauses = std::move(others);
  return root;
}

}  // namespace disarm::query
