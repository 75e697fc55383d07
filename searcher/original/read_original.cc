#include "searcher/original/read_original.h"

#include <array>
#include <filesystem>

#include <dlfcn.h>
#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/base/file.h"
#include "searcher/original/archive_module.h"

namespace disarm::original {
namespace {

namespace fs = std::filesystem;

// Beside the program, where it is built, and from there where it is installed.
constexpr std::array kFolders = {".", DISARM_MODULE_FOLDER};

Result<fs::path> find_module() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  for (const char* folder : kFolders) {
    fs::path module = program.parent_path() / folder / kModuleFile;
    if (fs::exists(module, error)) return module.lexically_normal();
  }
  return fail(ErrorCode::kIo, fmt::format("{}, which reads archives, is not there", kModuleFile),
              "install the program again");
}

Result<ReadSource*> load(const fs::path& module) {
  void* handle = dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL);  // stays until the process ends
  void* function = handle == nullptr ? nullptr : dlsym(handle, kModuleFunction);
  if (function != nullptr) return reinterpret_cast<ReadSource*>(function);
  return fail(ErrorCode::kIo, fmt::format("cannot load {}: {}", module.native(), dlerror()),
              "install the program again");
}

}  // namespace

Result<std::string> read_original(const std::string& locator) {
  const auto parsed = archive::parse_locator(locator);
  if (!parsed) return tl::unexpected(parsed.error());
  if (parsed->members.empty()) return read_file(parsed->path);
  const auto read_source = find_module().and_then(load);
  if (!read_source) return tl::unexpected(read_source.error());
  Result<std::string> bytes;
  (*read_source)(locator, bytes);
  return bytes;
}

}  // namespace disarm::original
