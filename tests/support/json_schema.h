// As much of JSON Schema 2020-12 as the project's schemas use: type, const, enum, properties, required,
// items, minItems, maxItems, minimum, anyOf and $ref within the schema.
#pragma once

#include <string>
#include <vector>

#include "common/base/json.h"

namespace disarm {

// What is wrong with `value`, a sentence each with its place; empty when nothing is. Members that the schema
// does not know are wrong too: what is printed must be published. Throws when the schema has a keyword that
// this does not know.
std::vector<std::string> schema_errors(const Json& schema, const Json& value);

}  // namespace disarm
