// The bytes of a document as they were indexed, from its file or from within an archive.
//
// Only this asks for libarchive, and rarely: with the libraries behind it, it would take a fifth of the time
// that a process needs to answer a query. So a module of the program holds it, which is loaded when it is
// needed.
#pragma once

#include <string>

#include "common/base/error.h"

namespace disarm::original {

// Errors: those of archive::read_source(), and kIo when the module is not where the program was installed.
Result<std::string> read_original(const std::string& locator);

}  // namespace disarm::original
