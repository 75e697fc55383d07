#include "searcher/lexicon/spelling.h"

#include <algorithm>
#include <string_view>

#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"

namespace disarm::lexicon {
namespace {

// In shorter words the rules find other words: "four" and "for".
constexpr size_t kShortestWord = 5;

struct Rule {
  std::string_view from;
  std::string_view to;
};

std::vector<Rule> load_rules() {
  std::vector<Rule> rules;
  for (const undoc::TableRow& row : undoc::table_rows(data::spelling_tsv())) {
    rules.push_back({row[1], row[2]});
    if (row[0] == "both") rules.push_back({row[2], row[1]});
  }
  return rules;
}

}  // namespace

std::vector<std::string> other_spellings(const std::string& word) {
  static const std::vector<Rule> rules = load_rules();
  std::vector<std::string> spellings;
  if (word.size() < kShortestWord) return spellings;
  for (const Rule& rule : rules) {
    const size_t place = word.rfind(rule.from);
    if (place == std::string::npos || word.substr(place).starts_with(rule.to)) continue;
    std::string spelling = word;
    spelling.replace(place, rule.from.size(), rule.to);
    const bool is_new = std::ranges::find(spellings, spelling) == spellings.end();
    if (is_new && spelling != word) spellings.push_back(std::move(spelling));
  }
  return spellings;
}

}  // namespace disarm::lexicon
