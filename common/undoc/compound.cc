#include "common/undoc/compound.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/base/ascii.h"
#include "common/base/string_map.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/session.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

struct Compounds {
  StringSet known;   // "nuclear-weapon"
  StringSet joined;  // "nuclearweapon"
};

Compounds load_compounds() {
  Compounds compounds;
  for (const TableRow& row : table_rows(data::compounds_tsv())) {
    compounds.known.insert(std::string(row[0]) + '-' + std::string(row[1]));
    compounds.joined.insert(std::string(row[0]) + std::string(row[1]));
  }
  return compounds;
}

const Compounds& compounds() {
  static const Compounds table = load_compounds();
  return table;
}

constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                   "sixty",  "seventy", "eighty", "ninety"};

bool is_tens(std::string_view word) {
  return std::ranges::find(kTens, word) != kTens.end();
}

}  // namespace

bool is_compound(std::string_view first, std::string_view second) {
  const std::string both = ascii_lower(first) + '-' + ascii_lower(second);
  return compounds().known.contains(both) ||
         (is_tens(ascii_lower(first)) && parse_session_line(both).has_value());
}

bool may_be_joined_compound(std::string_view word) {
  return compounds().joined.contains(word) ||
         std::ranges::any_of(kTens, [&](std::string_view tens) { return word.starts_with(tens); });
}

bool ends_compounds(std::string_view word) {
  return compounds().known.contains("*-" + ascii_lower(word));
}

}  // namespace disarm::undoc
