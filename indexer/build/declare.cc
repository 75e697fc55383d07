#include "indexer/build/declare.h"

#include <set>

#include <xapian.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/index/field.h"
#include "common/index/generation.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/index_document.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using Values = std::vector<index::DeclaredValue>;

fs::path values_path(const fs::path& generation) {
  return generation / "declared.json";
}

Values values_for(const sidefile::Declarations& declarations, const std::string& symbol) {
  const Values* values = declarations.find(symbol);
  return values == nullptr ? Values() : *values;
}

// Documents that side files speak of now, and those that hold what side files said before.
std::set<Xapian::docid> concerned(const index::Units& resolutions,
                                  const sidefile::Declarations& declarations) {
  std::set<Xapian::docid> ids;
  const auto add = [&](const std::string& term) {
    const auto found = resolutions.with(term);
    ids.insert(found.begin(), found.end());
  };
  add(std::string(index::kDeclaredTerm));
  for (const std::string& symbol : declarations.symbols()) {
    add(index::field_term(index::field(index::FieldId::kSymbol), symbol));
  }
  return ids;
}

// Under the ids that they have: a generation's ids have no gaps.
Result<void> replace_paragraphs(Xapian::WritableDatabase& database, const std::string& term,
                                const std::vector<Xapian::Document>& units) {
  const std::vector<Xapian::docid> ids(database.postlist_begin(term), database.postlist_end(term));
  if (ids.size() != units.size()) {
    return fail(ErrorCode::kBrokenIndex, "the index has other paragraphs of " + term + " than it says",
                "read everything again: disarm-indexer update --full");
  }
  for (size_t i = 0; i < ids.size(); ++i) database.replace_document(ids[i], units[i]);
  return {};
}

}  // namespace

Result<sidefile::Declarations> read_declarations(const fs::path& generation) {
  const fs::path path = values_path(generation);
  if (!fs::exists(path)) return sidefile::Declarations();
  return read_file(path)
      .and_then([](const std::string& bytes) { return parse_json(bytes); })
      .and_then([](const Json& json) { return sidefile::Declarations::from_json(json); });
}

Result<void> write_declarations(const fs::path& generation, const sidefile::Declarations& declarations) {
  return write_file_atomically(values_path(generation), to_json_text(declarations.to_json()));
}

Result<std::vector<std::string>> undeclared(const fs::path& generation,
                                            const sidefile::Declarations& declarations) {
  const auto units = index::open_units(generation);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> keys;
    for (const Xapian::docid id : concerned(units->resolutions, declarations)) {
      const auto record = index::decode_resolution(units->resolutions.database().get_document(id).get_data());
      if (!record) return tl::unexpected(record.error());
      if (record->declared != values_for(declarations, record->document.symbol)) keys.push_back(record->key);
    }
    return keys;
  });
}

Result<void> declare(const fs::path& generation, const sidefile::Declarations& declarations,
                     const std::vector<std::string>& keys) {
  if (keys.empty()) return {};
  return index::guarded([&]() -> Result<void> {
    Xapian::WritableDatabase resolutions(index::resolutions_path(generation).string(), Xapian::DB_OPEN);
    Xapian::WritableDatabase paragraphs(index::paragraphs_path(generation).string(), Xapian::DB_OPEN);
    for (const std::string& key : keys) {
      const std::string term = index::key_term(key);
      const auto id = resolutions.postlist_begin(term);
      if (id == resolutions.postlist_end(term)) continue;
      auto record = index::decode_resolution(resolutions.get_document(*id).get_data());
      if (!record) return tl::unexpected(record.error());
      record->declared = values_for(declarations, record->document.symbol);
      const Units units = units_of(*record);
      resolutions.replace_document(*id, units.resolution);
      if (auto done = replace_paragraphs(paragraphs, term, units.paragraphs); !done) return done;
    }
    resolutions.commit();
    paragraphs.commit();
    return {};
  });
}

}  // namespace disarm::build
