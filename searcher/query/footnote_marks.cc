#include "searcher/query/footnote_marks.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/base/ascii.h"

namespace disarm::query {
namespace {

constexpr size_t kFigures = 4;

size_t figures_from(std::string_view text, size_t begin) {
  size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - begin;
}

// The beginning of the figures that end before `end`.
size_t figures_before(std::string_view text, size_t end) {
  size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return begin;
}

void collect(const Node& node, std::vector<std::string>& symbols) {
  if (const auto* mention = std::get_if<SymbolMention>(&node.value)) {
    symbols.insert(symbols.end(), mention->symbols.begin(), mention->symbols.end());
  } else if (const auto* value = std::get_if<FieldValue>(&node.value)) {
    if (index::field(value->field).kind == index::FieldKind::kSymbol) symbols.push_back(value->value);
  } else if (const auto* either = std::get_if<Either>(&node.value)) {
    for (const Node& inner : either->nodes) collect(inner, symbols);
  } else if (const auto* group = std::get_if<Group>(&node.value)) {
    for (const Clause& clause : group->clauses) collect(clause.node, symbols);
  }
}

}  // namespace

std::vector<std::string> footnote_mark_notes(std::string_view written,
                                             const std::vector<std::string>& symbols) {
  std::vector<std::string> notes;
  for (size_t slash = written.find('/'); slash != std::string_view::npos;
       slash = written.find('/', slash + 1)) {
    const size_t begin = figures_before(written, slash);
    if (begin == slash || figures_from(written, slash + 1) != kFigures) continue;
    const std::string_view number = written.substr(begin, slash + 1 + kFigures - begin);
    const std::string shorter = fmt::format("/{}", number.substr(0, number.size() - 1));
    const auto symbol = std::ranges::find_if(
        symbols, [&](const std::string& canonical) { return canonical.ends_with(shorter); });
    if (symbol == symbols.end()) continue;
    notes.push_back(
        fmt::format("read '{}' as {}: no session has so many, the last figure may be the mark of a footnote",
                    number, *symbol));
  }
  return notes;
}

std::vector<std::string> asked_symbols(const Node& root) {
  std::vector<std::string> symbols;
  collect(root, symbols);
  return symbols;
}

}  // namespace disarm::query
