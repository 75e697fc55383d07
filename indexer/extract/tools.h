// The programs that formats are read with where they are installed: which of them this machine has. What
// failed for want of one is tried again when they change.
#pragma once

#include <string>

#include "indexer/extract/extract_options.h"

namespace disarm::extract {

// The programs that can be used with these options, each with the time of its file, which tells versions
// apart, and the languages of tesseract: "antiword 1388534400; tesseract 1669852800 eng+fra". Only to be
// compared with what it was at another time.
std::string installed_tools(const ExtractOptions& options);

}  // namespace disarm::extract
