// The names in one folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"

namespace disarm::source {

struct FolderEntry {
  std::string name;  // bytes as the system has them
  bool is_link = false;
};

struct FolderListing {
  std::vector<FolderEntry> entries;  // by name; without "." and ".."
  std::optional<Error> error;        // why there may be more; kNoInput naming the folder
};

FolderListing list_folder(const std::string& path);

}  // namespace disarm::source
