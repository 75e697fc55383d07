#include "common/undoc/body.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "common/text/fold.h"
#include "common/text/unicode.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

struct Body {
  std::string_view start;
  std::string short_name;  // folded
  std::string_view name;
};

// The longest beginnings first.
const std::vector<Body>& bodies() {
  static const auto table = [] {
    std::vector<Body> rows;
    for (const TableRow& row : table_rows(data::bodies_tsv())) {
      rows.push_back({row[0], text::fold(row[1]), row[2]});
    }
    std::ranges::stable_sort(rows, std::greater{}, [](const Body& body) { return body.start.size(); });
    return rows;
  }();
  return table;
}

// "A" begins A/RES/79/58 and no APLC/CONF/2004/5.
bool begins(std::string_view symbol, std::string_view start) {
  return symbol.starts_with(start) &&
         (symbol.size() == start.size() || symbol[start.size()] == '/' || symbol[start.size()] == '(');
}

}  // namespace

std::string body_of(const Document& document) {
  const auto found =
      std::ranges::find_if(bodies(), [&](const Body& body) { return begins(document.symbol, body.start); });
  return found == bodies().end() ? document.organ : std::string(found->name);
}

std::string body_name(std::string_view written) {
  const std::string folded = text::collapse_spaces(text::fold(written));
  const auto found = std::ranges::find(bodies(), folded, &Body::short_name);
  return found == bodies().end() ? folded : text::fold(found->name);
}

}  // namespace disarm::undoc
