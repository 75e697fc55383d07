#include "indexer/sidefile/side_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "common/base/file.h"
#include "common/text/charset.h"
#include "indexer/sidefile/csv_values.h"
#include "indexer/sidefile/marc_values.h"
#include "indexer/sidefile/marcxml.h"

namespace disarm::sidefile {
namespace {

Result<SideReading> read_marc_values(const std::filesystem::path& path, const std::string& source) {
  SideReading reading;
  auto read = read_marcxml(path, [&](const MarcRecord& record) {
    auto records = declared_by(record, source);
    if (records.empty() && !record.is_authority()) {
      reading.warnings.push_back(
          fmt::format("line {}: the record {} has no document symbol", record.line, record.id));
    }
    std::ranges::move(records, std::back_inserter(reading.records));
  });
  if (!read) return tl::unexpected(read.error());
  return reading;
}

// Empty when the file cannot be read, which is found out again.
std::string head_of(const std::filesystem::path& path) {
  std::string head(64, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<size_t>(file.gcount()));
  return head;
}

Error in_file(const std::filesystem::path& path, const Error& error) {
  return {error.code, fmt::format("{}: {}", path.native(), error.message), error.hint};
}

}  // namespace

Result<SideReading> read_side_file(const std::filesystem::path& path) {
  const std::string source = path.filename().native();
  if (is_xml(head_of(path))) return read_marc_values(path, source);
  const auto bytes = read_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto decoded = text::decode(*bytes);
  if (!decoded) return tl::unexpected(decoded.error());
  return read_csv(decoded->utf8, source).map_error([&](const Error& error) { return in_file(path, error); });
}

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

const std::vector<index::DeclaredValue>* Declarations::find(const std::string& symbol) const {
  const auto found = values_.find(symbol);
  return found == values_.end() ? nullptr : &found->second;
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
