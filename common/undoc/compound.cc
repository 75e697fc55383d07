#include "common/undoc/compound.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "common/base/ascii.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/session.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::unordered_set<std::string> load_compounds() {
  std::unordered_set<std::string> compounds;
  for (const TableRow& row : table_rows(data::compounds_tsv()))
    compounds.insert(std::string(row[0]) + '-' + std::string(row[1]));
  return compounds;
}

const std::unordered_set<std::string>& known_compounds() {
  static const std::unordered_set<std::string> compounds = load_compounds();
  return compounds;
}

bool is_tens(std::string_view word) {
  constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                     "sixty",  "seventy", "eighty", "ninety"};
  return std::ranges::find(kTens, word) != kTens.end();
}

}  // namespace

bool is_compound(std::string_view first, std::string_view second) {
  const std::string both = ascii_lower(first) + '-' + ascii_lower(second);
  return known_compounds().contains(both) ||
         (is_tens(ascii_lower(first)) && parse_session_line(both).has_value());
}

bool ends_compounds(std::string_view word) {
  return known_compounds().contains("*-" + ascii_lower(word));
}

}  // namespace disarm::undoc
