// Where the project, its programs and the shared real documents stand.
#pragma once

#include <filesystem>

namespace disarm {

std::filesystem::path source_folder();
std::filesystem::path program_path(const char* name);  // "disarm-indexer"

// The folder `shared` beside the project, with real documents that are not the project's. It is not
// everywhere: a test that needs it starts with DISARM_NEEDS_SHARED().
std::filesystem::path shared_folder();
bool has_shared_folder();

}  // namespace disarm

#define DISARM_NEEDS_SHARED()                                                           \
  if (!disarm::has_shared_folder()) {                                                   \
    GTEST_SKIP() << "needs the real documents of " << disarm::shared_folder().string(); \
  }
