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

}  // namespace disarm::sidefile
