#include "common/undoc/verb_strength.h"

#include <unordered_map>

#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

struct StrengthTable {
  std::vector<std::string_view> classes;
  std::unordered_map<std::string_view, std::string_view> class_of_verb;
};

StrengthTable load_table() {
  StrengthTable table;
  for (const TableRow& row : table_rows(data::verb_strengths_tsv())) {
    if (table.classes.empty() || table.classes.back() != row[0]) table.classes.push_back(row[0]);
    table.class_of_verb[row[1]] = row[0];
  }
  return table;
}

const StrengthTable& strength_table() {
  static const StrengthTable table = load_table();
  return table;
}

}  // namespace

std::string_view verb_strength(std::string_view verb) {
  const auto& classes = strength_table().class_of_verb;
  auto found = classes.find(verb);
  if (found == classes.end()) found = classes.find(verb.substr(0, verb.find(' ')));
  return found == classes.end() ? std::string_view() : found->second;
}

const std::vector<std::string_view>& verb_strengths() {
  return strength_table().classes;
}

}  // namespace disarm::undoc
