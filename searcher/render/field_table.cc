#include "searcher/render/field_table.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "common/base/json.h"
#include "common/index/field.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

std::string_view name_of(index::FieldKind kind) {
  switch (kind) {
    case index::FieldKind::kText:
      return "text";
    case index::FieldKind::kExact:
      return "exact";
    case index::FieldKind::kSymbol:
      return "symbol";
    case index::FieldKind::kSession:
      return "session";
    case index::FieldKind::kAgenda:
      return "agenda";
    case index::FieldKind::kDate:
      return "date";
    case index::FieldKind::kNumber:
      return "number";
    case index::FieldKind::kStrength:
      return "strength";
    case index::FieldKind::kBody:
      return "body";
    case index::FieldKind::kSeries:
      return "series";
    case index::FieldKind::kPath:
      return "path";
    case index::FieldKind::kLabel:
      return "label";
  }
  return {};
}

std::string_view name_of(index::FieldUnit unit) {
  return unit == index::FieldUnit::kParagraph ? "paragraph" : "resolution";
}

}  // namespace

std::string fields_text() {
  size_t name_width = 0;
  size_t example_width = 0;
  for (const index::Field& field : index::fields()) {
    name_width = std::max(name_width, field.name.size());
    example_width = std::max(example_width, field.example.size());
  }
  std::string text;
  for (const index::Field& field : index::fields()) {
    text += fmt::format("{:<{}}  {:<{}}  {}{}\n", field.name, name_width, field.example, example_width,
                        field.description, field.alias.empty() ? "" : fmt::format("; also {}:", field.alias));
  }
  return text;
}

std::string fields_json() {
  Json json = Json::array();
  for (const index::Field& field : index::fields()) {
    json.push_back({{"name", field.name},
                    {"kind", name_of(field.kind)},
                    {"unit", name_of(field.unit)},
                    {"description", field.description},
                    {"example", field.example}});
  }
  return to_json_text(json, kIndent) + '\n';
}

}  // namespace disarm::render
