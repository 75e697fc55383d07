// What a side file (a library's record, a table) says of a document: kept beside what the document itself
// says, and never mixed with it.
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/base/json.h"

namespace disarm::index {

struct DeclaredValue {
  std::string field;   // "title", "agenda", "yes", ...: indexer/sidefile/declared_fields.h lists them
  std::string value;   // as the side file has it; symbols, dates and agenda items in their usual form
  std::string source;  // name of the side file

  bool operator==(const DeclaredValue&) const = default;
};

Json to_json(const std::vector<DeclaredValue>& values);

// Errors: kBrokenIndex.
Result<std::vector<DeclaredValue>> declared_values_from_json(const Json& json);

}  // namespace disarm::index
