#include "searcher/query/last_sessions.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "common/index/terms.h"
#include "searcher/query/small_number.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

void settle(Node& node, const IndexFacts& facts, std::vector<std::string>& notes);

void settle_all(std::vector<Node>& nodes, const IndexFacts& facts, std::vector<std::string>& notes) {
  for (Node& node : nodes) settle(node, facts, notes);
}

void settle_range(Node& node, const IndexFacts& facts, std::vector<std::string>& notes) {
  auto& range = std::get<FieldRange>(node.value);
  if (range.last_sessions == 0) return;
  if (!facts.latest_session) {
    node.value = FieldValue{range.field, range.text};
    return;
  }
  const undoc::Session last = *facts.latest_session;
  undoc::Session first = last;
  first.number = std::max(1, last.number - static_cast<int>(range.last_sessions) + 1);
  std::string text = undoc::to_string(first) + ".." + undoc::to_string(last);
  notes.push_back(fmt::format("read '{}' as session:{}", range.text, text));
  range = {range.field, index::session_value(first), index::session_value(last), std::move(text)};
}

void settle(Node& node, const IndexFacts& facts, std::vector<std::string>& notes) {
  if (std::holds_alternative<FieldRange>(node.value)) {
    settle_range(node, facts, notes);
  } else if (auto* group = std::get_if<Group>(&node.value)) {
    for (Clause& clause : group->clauses) settle(clause.node, facts, notes);
  } else if (auto* either = std::get_if<Either>(&node.value)) {
    settle_all(either->nodes, facts, notes);
  } else if (auto* same = std::get_if<Same>(&node.value)) {
    settle_all(same->nodes, facts, notes);
  }
}

bool is_session_noun(std::string_view word) {
  return word == "session" || word == "sessions";
}

}  // namespace

std::optional<size_t> read_last_sessions(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  const bool begins = !words.empty() && (words[0] == "last" || words[0] == "latest" || words[0] == "past");
  if (!begins) return std::nullopt;
  if (words.size() > 1 && is_session_noun(words.back())) words.pop_back();
  if (words.size() == 1) return 1;
  const auto count = words.size() == 2 ? read_small_number(words[1]) : std::nullopt;
  return count && *count > 0 ? std::optional<size_t>(*count) : std::nullopt;
}

Node settle_last_sessions(Node root, const IndexFacts& facts, std::vector<std::string>& notes) {
  settle(root, facts, notes);
  return root;
}

}  // namespace disarm::query
