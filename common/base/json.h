// JSON for machine output and stored records. Members keep the order in which they were set, so that
// a person reads a record in the order in which the document says it.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "common/base/error.h"

namespace disarm {

using Json = nlohmann::ordered_json;

// Errors: kBadDocument with the byte where the text stops being JSON.
Result<Json> parse_json(std::string_view text);

// `value` as UTF-8 on one line, or indented by `indent` spaces when that is not negative. Bytes that are
// not UTF-8 (only file names can hold them) become U+FFFD: JSON has no other way to print them.
std::string to_json_text(const Json& value, int indent = -1);

}  // namespace disarm
