#include "searcher/query/in_title.h"

#include <utility>

namespace disarm::query {
namespace {

std::optional<Node> words_in_title(const Words& words, size_t column) {
  if (!words.is_bare()) return std::nullopt;
  Words title = words;
  title.field = index::FieldId::kTitle;
  return Node{std::move(title), column};
}

// Another name, each word in one of its forms.
Node alternative_in_title(const Alternative& other, size_t column) {
  Words title{.words = {}, .field = index::FieldId::kTitle, .forms = other.words};
  for (const auto& forms : other.words) title.words.push_back(forms.front());
  return {std::move(title), column};
}

// All of the words, or any of the other names.
Node concept_in_title(const Concept& thing, size_t column) {
  Either either;
  Group words;
  for (const Node& word : thing.words) {
    if (auto title = in_title(word)) words.clauses.push_back({Occur::kMust, std::move(*title)});
  }
  if (!words.clauses.empty()) either.nodes.push_back({std::move(words), column});
  for (const Alternative& other : thing.alternatives) {
    either.nodes.push_back(alternative_in_title(other, column));
  }
  return {std::move(either), column};
}

}  // namespace

std::optional<Node> in_title(const Node& node) {
  if (const auto* words = std::get_if<Words>(&node.value)) return words_in_title(*words, node.column);
  if (const auto* thing = std::get_if<Concept>(&node.value)) return concept_in_title(*thing, node.column);
  return std::nullopt;
}

}  // namespace disarm::query
