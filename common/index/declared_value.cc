#include "common/index/declared_value.h"

namespace disarm::index {

Json to_json(const std::vector<DeclaredValue>& values) {
  Json list = Json::array();
  for (const DeclaredValue& value : values) {
    list.push_back({{"field", value.field}, {"value", value.value}, {"source", value.source}});
  }
  return list;
}

Result<std::vector<DeclaredValue>> declared_values_from_json(const Json& json) {
  std::vector<DeclaredValue> values;
  if (!json.is_array()) return fail(ErrorCode::kBrokenIndex, "values of side files are no list");
  for (const Json& item : json) {
    const auto member = [&](const char* name) {
      const bool is_there = item.is_object() && item.contains(name) && item[name].is_string();
      return is_there ? item[name].get<std::string>() : std::string();
    };
    values.push_back({member("field"), member("value"), member("source")});
    if (values.back().field.empty())
      return fail(ErrorCode::kBrokenIndex, "a value of a side file has no field");
  }
  return values;
}

}  // namespace disarm::index
