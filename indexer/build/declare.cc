#include "indexer/build/declare.h"

#include <set>

#include <xapian.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/index/field.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

fs::path values_path(const fs::path& generation) {
  return generation / "declared.json";
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

Result<DeclaredByKey> undeclared(const fs::path& generation, const sidefile::Declarations& declarations) {
  const auto units = index::open_units(generation);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&]() -> Result<DeclaredByKey> {
    DeclaredByKey values;
    for (const Xapian::docid id : concerned(units->resolutions, declarations)) {
      const auto record = index::stored_record(units->resolutions, id);
      if (!record) return tl::unexpected(record.error());
      const auto& declared = declarations.values_of(record->document.symbol);
      if (record->declared != declared) values[record->key] = declared;
    }
    return values;
  });
}

}  // namespace disarm::build
