#include "indexer/sidefile/csv_table.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace disarm::sidefile {
namespace {

// The separator that the header line has most of, outside quotes.
char separator_of(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t";
  std::string_view header = text.substr(0, text.find_first_of("\r\n"));
  return *std::ranges::max_element(kSeparators, {}, [&](char c) { return std::ranges::count(header, c); });
}

tl::unexpected<Error> wrong(size_t line, std::string_view what) {
  return fail(ErrorCode::kBadDocument, fmt::format("line {}: {}", line, what));
}

class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : rest_(text), separator_(separator_of(text)) {}

  bool is_at_end() const { return rest_.empty(); }

  Result<CsvRow> row() {
    CsvRow row{line_, {}};
    for (;;) {
      auto cell = rest_.starts_with('"') ? quoted_cell() : plain_cell();
      if (!cell) return tl::unexpected(cell.error());
      row.cells.push_back(std::move(*cell));
      if (rest_.starts_with(separator_)) {
        rest_.remove_prefix(1);
        continue;
      }
      if (!take_line_end()) return wrong(line_, "text stands behind a closing quote");
      return row;
    }
  }

 private:
  Result<std::string> plain_cell() {
    const size_t end = std::min(rest_.find_first_of(std::string{separator_, '\r', '\n'}), rest_.size());
    std::string cell(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return cell;
  }

  Result<std::string> quoted_cell() {
    const size_t first_line = line_;
    std::string cell;
    rest_.remove_prefix(1);
    for (;;) {
      const size_t quote = rest_.find('"');
      if (quote == std::string_view::npos) return wrong(first_line, "a quote does not end");
      cell += rest_.substr(0, quote);
      line_ += static_cast<size_t>(std::ranges::count(rest_.substr(0, quote), '\n'));
      rest_.remove_prefix(quote + 1);
      if (!rest_.starts_with('"')) return cell;
      cell += '"';
      rest_.remove_prefix(1);
    }
  }

  bool take_line_end() {
    if (rest_.empty()) return true;
    const size_t size = rest_.starts_with("\r\n")                            ? 2
                        : rest_.starts_with('\n') || rest_.starts_with('\r') ? 1
                                                                             : 0;
    rest_.remove_prefix(size);
    if (size > 0) ++line_;
    return size > 0;
  }

  std::string_view rest_;
  char separator_;
  size_t line_ = 1;
};

bool is_empty_line(const CsvRow& row) {
  return row.cells.size() == 1 && row.cells.front().empty();
}

}  // namespace

Result<CsvTable> parse_csv(std::string_view text) {
  CsvReader reader(text);
  CsvTable table;
  while (!reader.is_at_end()) {
    auto row = reader.row();
    if (!row) return tl::unexpected(row.error());
    if (is_empty_line(*row)) continue;
    if (table.header.empty()) {
      table.header = std::move(row->cells);
    } else if (row->cells.size() == table.header.size()) {
      table.rows.push_back(std::move(*row));
    } else {
      return wrong(row->line,
                   fmt::format("{} cells, but the header has {}", row->cells.size(), table.header.size()));
    }
  }
  if (table.header.empty()) return fail(ErrorCode::kBadDocument, "there is no header line");
  return table;
}

}  // namespace disarm::sidefile
