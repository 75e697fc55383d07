#include "tests/support/paths.h"

namespace disarm {

std::filesystem::path source_folder() {
  return DISARM_SOURCE_DIR;
}

std::filesystem::path program_path(const char* name) {
  const std::string_view program = name;
  const char* folder = program == "disarm-indexer" ? "indexer" : "searcher";
  return std::filesystem::path(DISARM_BINARY_DIR) / folder / name;
}

std::filesystem::path shared_folder() {
  return source_folder().parent_path() / "shared";
}

bool has_shared_folder() {
  return std::filesystem::is_directory(shared_folder());
}

}  // namespace disarm
