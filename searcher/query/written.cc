#include "searcher/query/written.h"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::query {
namespace {

std::string joined(const std::vector<Node>& nodes, std::string_view sign) {
  std::vector<std::string> texts;
  for (const Node& node : nodes) texts.push_back(written(node));
  return fmt::format("{}", fmt::join(texts, sign));
}

std::string_view name_of(index::FieldId field) {
  return index::field(field).name;
}

std::string value_text(const std::string& value) {
  return value.find(' ') == std::string::npos ? value : '"' + value + '"';
}

std::string modified(const Words& words, std::string text) {
  if (words.exact) text.insert(0, "=");
  if (words.typos > 0) text += words.typos == 1 ? "~" : fmt::format("~{}", words.typos);
  if (words.boost != 1) text += fmt::format("^{}", words.boost);
  return text;
}

struct Writer {
  std::string operator()(const Words& words) const {
    std::string text = words.text.empty() ? fmt::format("{}", fmt::join(words.words, " ")) : words.text;
    const bool needs_quotes = words.quoted || (words.field && text.find(' ') != std::string::npos);
    if (needs_quotes) text = '"' + text + '"';
    if (words.field) return fmt::format("{}:{}", name_of(*words.field), text);
    return modified(words, std::move(text));
  }

  std::string operator()(const SymbolMention& mention) const {
    return fmt::format("{}", fmt::join(mention.symbols, " "));
  }

  std::string operator()(const FieldValue& value) const {
    return fmt::format("{}:{}", name_of(value.field), value_text(value.value));
  }

  std::string operator()(const FieldRange& range) const {
    return fmt::format("{}:{}", name_of(range.field), value_text(range.text));
  }

  std::string operator()(const Near& near) const {
    return joined(near.nodes, fmt::format(" {}/{} ", near.ordered ? "ADJ" : "NEAR", near.distance));
  }

  std::string operator()(const Same& same) const {
    const std::string inner = written(same.nodes.front());
    return inner.starts_with('(') ? "SAME" + inner : fmt::format("SAME({})", inner);
  }

  std::string operator()(const Either& either) const { return '(' + joined(either.nodes, " OR ") + ')'; }

  std::string operator()(const Concept& thing) const { return joined(thing.words, " "); }

  std::string operator()(const Group& group) const {
    std::vector<std::string> texts;
    for (const Clause& clause : group.clauses) texts.push_back(written(clause));
    return fmt::format("({})", fmt::join(texts, " "));
  }
};

}  // namespace

std::string written(const Node& node) {
  return std::visit(Writer{}, node.value);
}

std::string written(const Clause& clause) {
  const bool is_excluded = clause.occur == Occur::kMustNot;
  return is_excluded ? "NOT " + written(clause.node) : written(clause.node);
}

}  // namespace disarm::query
