#include "common/undoc/opener_tables.h"

#include <algorithm>

#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

constexpr std::string_view kChinese = "zh";

constexpr std::array<std::string_view, 9> kRoleNames = {
    "before", "after", "after-participle", "with", "determiner", "adjective", "noun", "joint", "never"};
constexpr std::array<std::string_view, 4> kComplementNames = {"", "its", "any", "named"};

template <typename Enum, size_t kCount>
Enum enum_of(const std::array<std::string_view, kCount>& names, std::string_view name) {
  return static_cast<Enum>(std::ranges::find(names, name) - names.begin());
}

// Columns: language, kind, surface, verb, complement.
OpenerVerb verb_of(const TableRow& row) {
  return {row[1] == "operative" ? OpenerKind::kOperative : OpenerKind::kPreambular, row[3],
          enum_of<Complement>(kComplementNames, row[4])};
}

PhraseMap<OpenerVerb> load_verbs() {
  PhraseMap<OpenerVerb> verbs;
  for (const TableRow& row : table_rows(data::openers_tsv())) {
    if (row[0] != kChinese) verbs.add(row[2], verb_of(row));
  }
  return verbs;
}

std::vector<ChineseVerb> load_chinese_verbs() {
  std::vector<ChineseVerb> verbs;
  for (const TableRow& row : table_rows(data::openers_tsv())) {
    if (row[0] == kChinese) verbs.push_back({row[2], verb_of(row)});
  }
  return verbs;
}

using ModifierMaps = std::array<PhraseMap<std::string_view>, kRoleNames.size()>;

// Columns: language, role, words.
ModifierMaps load_modifiers() {
  ModifierMaps maps;
  for (const TableRow& row : table_rows(data::opener_modifiers_tsv())) {
    if (row[0] == kChinese) continue;
    maps[static_cast<size_t>(enum_of<ModifierRole>(kRoleNames, row[1]))].add(row[2], row[2]);
  }
  return maps;
}

std::vector<std::string_view> load_chinese_modifiers() {
  std::vector<std::string_view> modifiers;
  for (const TableRow& row : table_rows(data::opener_modifiers_tsv())) {
    if (row[0] == kChinese) modifiers.push_back(row[2]);
  }
  return modifiers;
}

}  // namespace

const PhraseMap<OpenerVerb>& opener_verbs() {
  static const auto verbs = load_verbs();
  return verbs;
}

const PhraseMap<std::string_view>& opener_modifiers(ModifierRole role) {
  static const ModifierMaps maps = load_modifiers();
  return maps[static_cast<size_t>(role)];
}

const std::vector<ChineseVerb>& chinese_opener_verbs() {
  static const auto verbs = load_chinese_verbs();
  return verbs;
}

const std::vector<std::string_view>& chinese_opener_modifiers() {
  static const auto modifiers = load_chinese_modifiers();
  return modifiers;
}

}  // namespace disarm::undoc
