#include "common/base/json.h"

#include <fmt/format.h>

namespace disarm {

Result<Json> parse_json(std::string_view text) {
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    return fail(ErrorCode::kBadDocument, fmt::format("not JSON from byte {}", error.byte));
  }
}

std::string to_json_text(const Json& value, int indent) {
  return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace disarm
