// The charset that a page of HTML declares for itself.
#pragma once

#include <string>
#include <string_view>

namespace disarm::extract {

// Of `<meta charset=...>`, `<meta ... content="text/html; charset=...">` or `<?xml ... encoding="..."?>` near
// the start; empty where none is.
std::string declared_charset(std::string_view bytes);

// Bytes of any charset without the NULs and byte order marks between ASCII letters: enough to recognise tags.
std::string ascii_of(std::string_view bytes);

}  // namespace disarm::extract
