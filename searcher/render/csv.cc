#include "searcher/render/csv.h"

#include <algorithm>
#include <string_view>

#include "common/text/visible.h"

namespace disarm::render {
namespace {

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string text = "\"";
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + '"';
}

std::string on_one_line(std::string cell) {
  std::ranges::replace_if(
      cell, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text::visible(cell);
}

std::vector<std::string> cells_of(const search::Hit& hit, const HitFields& columns) {
  std::vector<std::string> cells;
  for (const HitField* column : columns) cells.push_back(plain_text(column->value(hit)));
  return cells;
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) row += ',';
    row += quoted(text::visible(cell));
  }
  return row + '\n';
}

std::string render_csv(const search::SearchResult& result, const HitFields& columns) {
  std::vector<std::string> names;
  for (const HitField* column : columns) names.emplace_back(column->name);
  std::string text = csv_row(names);
  for (const search::Hit& hit : result.hits) text += csv_row(cells_of(hit, columns));
  return text;
}

std::string render_columns(const search::SearchResult& result, const HitFields& columns) {
  std::string text;
  for (const search::Hit& hit : result.hits) {
    for (const std::string& cell : cells_of(hit, columns)) text += on_one_line(cell) + '\t';
    text.back() = '\n';
  }
  return text;
}

}  // namespace disarm::render
