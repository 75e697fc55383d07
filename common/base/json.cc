#include "common/base/json.h"

#include <fmt/format.h>

namespace disarm {
namespace {

// DEL and C1, which terminals obey and JSON need not escape: such text stands in strings alone.
std::string with_controls_escaped(std::string text) {
  constexpr char kLeadOfC1 = '\xC2';
  for (size_t at = text.find_first_of("\x7F\xC2"); at != std::string::npos;
       at = text.find_first_of("\x7F\xC2", at + 1)) {
    const bool is_c1 = text[at] == kLeadOfC1 && static_cast<unsigned char>(text[at + 1]) < 0xA0;
    if (text[at] == kLeadOfC1 && !is_c1) continue;
    const auto code = static_cast<unsigned char>(text[is_c1 ? at + 1 : at]);
    text.replace(at, is_c1 ? 2 : 1, fmt::format("\\u{:04x}", code));
  }
  return text;
}

}  // namespace

Result<Json> parse_json(std::string_view text) {
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    return fail(ErrorCode::kBadDocument, fmt::format("not JSON from byte {}", error.byte));
  }
}

std::string to_json_text(const Json& value, int indent) {
  return with_controls_escaped(value.dump(indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace disarm
