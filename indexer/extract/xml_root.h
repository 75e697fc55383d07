// Which kind of XML a file is, without parsing it.
#pragma once

#include <string>
#include <string_view>

namespace disarm::extract {

// The local name of the first element: "akomaNtoso"; empty for what does not begin as XML does. Reads
// ASCII-based charsets and UTF-16.
std::string xml_root_name(std::string_view bytes);

}  // namespace disarm::extract
