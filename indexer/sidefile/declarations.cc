#include "indexer/sidefile/declarations.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "indexer/sidefile/side_file.h"

namespace disarm::sidefile {

Result<Declarations> Declarations::read(const std::vector<std::filesystem::path>& paths) {
  Declarations declarations;
  for (const std::filesystem::path& path : paths) {
    const auto reading = read_side_file(path);
    if (!reading) return tl::unexpected(reading.error());
    declarations.add(*reading, path.native());
  }
  return declarations;
}

Json Declarations::to_json() const {
  Json json = Json::object();
  for (const auto& [symbol, values] : values_) {
    json[symbol] = index::to_json(values);
  }
  return json;
}

Result<Declarations> Declarations::from_json(const Json& json) {
  Declarations declarations;
  if (!json.is_object()) return fail(ErrorCode::kBrokenIndex, "the stored values of side files are damaged");
  for (const auto& [symbol, list] : json.items()) {
    auto values = index::declared_values_from_json(list);
    if (!values) return tl::unexpected(values.error());
    declarations.values_[symbol] = std::move(*values);
  }
  return declarations;
}

const std::vector<index::DeclaredValue>& Declarations::values_of(const std::string& symbol) const {
  static const std::vector<index::DeclaredValue> kNone;
  const auto found = values_.find(symbol);
  return found == values_.end() ? kNone : found->second;
}

std::vector<std::string> Declarations::symbols() const {
  std::vector<std::string> symbols;
  for (const auto& [symbol, values] : values_) {
    symbols.push_back(symbol);
  }
  return symbols;
}

void Declarations::add(const SideReading& reading, const std::string& source) {
  for (const SideRecord& record : reading.records) {
    auto& values = values_[record.symbol];
    for (const index::DeclaredValue& value : record.values) {
      if (std::ranges::find(values, value) == values.end()) values.push_back(value);
    }
  }
  for (const std::string& warning : reading.warnings) {
    warnings_.push_back(fmt::format("{}: {}", source, warning));
  }
}

}  // namespace disarm::sidefile
