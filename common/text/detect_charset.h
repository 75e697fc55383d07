// Which charset bytes are in that say nothing about it.
#pragma once

#include <string>
#include <string_view>

namespace disarm::text {

// IANA name; "windows-1252" where nothing speaks for another.
std::string detect_charset(std::string_view bytes);

// Whether bytes that are not valid UTF-8 are UTF-8 all the same, with damage: at least half of their
// sequences beyond ASCII are right. Text of other charsets is by accident right in less than a fifth of them.
bool is_damaged_utf8(std::string_view bytes);

}  // namespace disarm::text
