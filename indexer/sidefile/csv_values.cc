#include "indexer/sidefile/csv_values.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/index/field.h"
#include "common/text/unicode.h"
#include "common/undoc/symbol.h"
#include "indexer/sidefile/csv_table.h"
#include "indexer/sidefile/declared_fields.h"
#include "indexer/sidefile/value_forms.h"

namespace disarm::sidefile {
namespace {

constexpr std::array kOwnFields = {kSymbol,   kTitle,   kDate,       kAgenda,   kAgendaTitle,
                                   kRelated,  kVote,    kYes,        kNo,       kAbstain,
                                   kInFavour, kAgainst, kAbstaining, kNotVoting};

// Counts of votes, and the field that lists who cast them.
struct Choice {
  std::string_view count;
  std::string_view states;
};
constexpr std::array kChoices = {Choice{kYes, kInFavour}, Choice{kNo, kAgainst},
                                 Choice{kAbstain, kAbstaining}};

std::string column_name(std::string_view cell) {
  std::string name(text::trim(cell));
  std::ranges::transform(name, name.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::ranges::replace(name, '_', '-');
  return name;
}

std::vector<std::string> split_values(std::string_view cell) {
  std::vector<std::string> values;
  while (!cell.empty()) {
    const size_t end = std::min(cell.find(';'), cell.size());
    if (const auto value = text::trim(cell.substr(0, end)); !value.empty()) values.emplace_back(value);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return values;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

class RowReader {
 public:
  RowReader(const std::vector<std::string>& columns, const std::string& source)
      : columns_(columns), source_(source) {}

  SideRecord read(const CsvRow& row, const std::string& symbol) {
    record_ = {symbol, {}};
    for (size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i] != kSymbol) add_cell(columns_[i], row.cells[i]);
    }
    return std::move(record_);
  }

 private:
  void add_cell(const std::string& column, std::string_view cell) {
    const auto* choice = std::ranges::find(kChoices, column, &Choice::count);
    if (choice != kChoices.end() && !is_number(text::trim(cell))) return add_states(*choice, cell);
    if (column == kAgenda || column == kRelated) {
      for (const std::string& value : split_values(cell)) {
        add(column, column == kAgenda ? agenda_item(value) : symbol_or_text(value));
      }
      return;
    }
    add(column, column == kDate ? iso_date(cell) : text::collapse_spaces(cell));
  }

  void add_states(const Choice& choice, std::string_view cell) {
    const auto states = split_values(cell);
    if (states.empty()) return;
    add(choice.count, std::to_string(states.size()));
    add(choice.states, fmt::format("{}", fmt::join(states, "; ")));
  }

  void add(std::string_view field, std::string value) {
    if (!value.empty()) record_.values.push_back({std::string(field), std::move(value), source_});
  }

  const std::vector<std::string>& columns_;
  const std::string& source_;
  SideRecord record_;
};

Result<std::vector<std::string>> columns_of(const CsvTable& table) {
  std::vector<std::string> columns;
  for (const std::string& cell : table.header) {
    columns.push_back(column_name(cell));
    const bool is_known = std::ranges::find(kOwnFields, columns.back()) != kOwnFields.end() ||
                          index::find_field(columns.back()) != nullptr;
    if (!is_known) {
      return fail(ErrorCode::kBadDocument, fmt::format("the column '{}' is no field", cell),
                  fmt::format("columns can be: {}, and the fields that disarm-searcher fields lists",
                              fmt::join(kOwnFields, ", ")));
    }
    if (std::ranges::count(columns, columns.back()) > 1) {
      return fail(ErrorCode::kBadDocument, fmt::format("there are two columns '{}'", cell));
    }
  }
  if (std::ranges::find(columns, kSymbol) != columns.end()) return columns;
  return fail(ErrorCode::kBadDocument, "there is no column 'symbol'",
              "the first line names the columns; one of them is symbol");
}

}  // namespace

Result<SideReading> read_csv(std::string_view text, const std::string& source) {
  const auto table = parse_csv(text);
  if (!table) return tl::unexpected(table.error());
  const auto columns = columns_of(*table);
  if (!columns) return tl::unexpected(columns.error());
  const auto symbol_column = static_cast<size_t>(std::ranges::find(*columns, kSymbol) - columns->begin());
  RowReader reader(*columns, source);
  SideReading reading;
  for (const CsvRow& row : table->rows) {
    const std::string& written = row.cells[symbol_column];
    if (const auto symbol = undoc::parse_symbol(written)) {
      reading.records.push_back(reader.read(row, symbol->canonical));
    } else {
      reading.warnings.push_back(fmt::format("line {}: '{}' is no document symbol", row.line, written));
    }
  }
  return reading;
}

}  // namespace disarm::sidefile
