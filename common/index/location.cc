#include "common/index/location.h"

#include <cstdlib>

namespace disarm::index {
namespace {

namespace fs = std::filesystem;

fs::path environment_path(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? fs::path() : fs::path(value);
}

}  // namespace

fs::path index_location(const std::string& option) {
  if (!option.empty()) return option;
  fs::path named = environment_path("DISARM_INDEX");
  if (!named.empty()) return named;
  const fs::path data = environment_path("XDG_DATA_HOME");
  // The XDG specification tells programs to ignore relative paths.
  if (data.is_absolute()) return data / "disarm-search" / "index";
  return environment_path("HOME") / ".local" / "share" / "disarm-search" / "index";
}

}  // namespace disarm::index
