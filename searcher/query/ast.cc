#include "searcher/query/ast.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::query {
namespace {

std::string_view name_of(index::FieldId id) {
  return index::field(id).name;
}

std::string_view name_of(Occur occur) {
  switch (occur) {
    case Occur::kShould:
      return "should";
    case Occur::kPrefer:
      return "prefer";
    case Occur::kMust:
      return "must";
    case Occur::kFilter:
      return "filter";
    case Occur::kMustNot:
      return "not";
  }
  return {};
}

// The forms of each word, "mines|mine|mined land|lands".
std::string forms_text(const std::vector<std::vector<std::string>>& words) {
  std::string text;
  for (const auto& forms : words) {
    text += fmt::format("{}{}", text.empty() ? "" : " ", fmt::join(forms, "|"));
  }
  return text;
}

std::string modified_text(const Words& words, std::string text) {
  if (words.exact) text = fmt::format("(exact {})", text);
  if (words.typos > 0) text = fmt::format("(typos {} {})", words.typos, text);
  if (words.boost != 1) text = fmt::format("(boost {} {})", words.boost, text);
  return text;
}

struct Printer {
  std::string operator()(const Words& words) const {
    const std::string_view kind = words.words.size() == 1 ? "word" : "phrase";
    const std::string text = words.forms.empty() ? fmt::format("({} {})", kind, fmt::join(words.words, " "))
                                                 : fmt::format("({} {})", kind, forms_text(words.forms));
    const std::string modified = modified_text(words, text);
    return words.field ? fmt::format("(in {} {})", name_of(*words.field), modified) : modified;
  }

  std::string operator()(const SymbolMention& mention) const {
    return fmt::format("(symbol {})", fmt::join(mention.symbols, " "));
  }

  std::string operator()(const FieldValue& value) const {
    return fmt::format("(is {} {})", name_of(value.field), value.value);
  }

  std::string operator()(const FieldRange& range) const {
    if (range.last_sessions > 0) return fmt::format("(last {} sessions)", range.last_sessions);
    return fmt::format("(range {} {}..{})", name_of(range.field), range.low, range.high);
  }

  std::string operator()(const Near& near) const {
    std::string text = fmt::format("({} {}", near.ordered ? "adj" : "near", near.distance);
    for (const Node& node : near.nodes) text += ' ' + to_text(node);
    return text + ')';
  }

  std::string operator()(const Same& same) const {
    return fmt::format("(same {})", to_text(same.nodes.front()));
  }

  std::string operator()(const Either& either) const {
    std::string text = "(or";
    for (const Node& node : either.nodes) text += ' ' + to_text(node);
    return text + ')';
  }

  std::string operator()(const Group& group) const {
    std::string text = "(group";
    for (const Clause& clause : group.clauses) text += ' ' + to_text(clause);
    return text + ')';
  }

  std::string operator()(const Concept& thing) const {
    std::string text = "(concept";
    for (const Node& node : thing.words) text += ' ' + to_text(node);
    for (const Alternative& alternative : thing.alternatives) {
      text += fmt::format(" ({} {:.2f} {})", alternative.reason, alternative.weight,
                          forms_text(alternative.words));
    }
    return text + ')';
  }
};

}  // namespace

std::string to_text(const Node& node) {
  return std::visit(Printer{}, node.value);
}

std::string to_text(const Clause& clause) {
  return fmt::format("({} {})", name_of(clause.occur), to_text(clause.node));
}

}  // namespace disarm::query
