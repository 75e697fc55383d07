// What the system says of a path.
#pragma once

#include <string>
#include <string_view>

#include <sys/stat.h>

#include "common/base/error.h"
#include "indexer/source/source_file.h"

namespace disarm::source {

// kNoInput naming the path, printable, and the reason that errno gives.
Error unreadable(const std::string& path);
Error unreadable(const std::string& path, std::string_view reason);

SourceFile to_source_file(const std::string& path, const struct stat& status);

// "a named pipe", "a socket", "a device": why what is neither file nor folder is never opened.
std::string_view name_of_kind(const struct stat& status);

}  // namespace disarm::source
