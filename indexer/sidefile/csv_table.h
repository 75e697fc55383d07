// Tables as text (RFC 4180): fields separated by a comma, a semicolon or a tab, as the header has it; quoted
// where they hold the separator, a quote (written twice) or a line break.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::sidefile {

struct CsvRow {
  size_t line = 0;  // of the file, from 1, where the row begins
  std::vector<std::string> cells;
};

struct CsvTable {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;  // each as wide as the header; empty lines are none
};

// `text` is UTF-8. Errors: kBadDocument with the line of a quote that does not end, of text behind a closing
// quote, or of a row that is wider or narrower than the header; also when there is no header.
Result<CsvTable> parse_csv(std::string_view text);

}  // namespace disarm::sidefile
