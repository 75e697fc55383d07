#include "indexer/source/scan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "indexer/source/file_status.h"
#include "indexer/source/scanner.h"

namespace disarm::source {
namespace {

namespace fs = std::filesystem;

template <typename Item>
void sort_by_path(std::vector<Item>& items) {
  std::ranges::sort(items, {}, &Item::path);
  const auto repeated = std::ranges::unique(items, {}, &Item::path);
  items.erase(repeated.begin(), repeated.end());
}

// What a user names is taken, also where its folder is named too and passes it over.
void remove_named(std::vector<ScanSkip>& skipped, std::vector<std::string> named) {
  std::ranges::sort(named);
  std::erase_if(skipped, [&](const ScanSkip& skip) { return std::ranges::binary_search(named, skip.path); });
}

}  // namespace

std::string source_path(const fs::path& path) {
  fs::path normal = fs::absolute(path).lexically_normal();
  if (!normal.has_filename() && normal.has_relative_path()) normal = normal.parent_path();
  return normal.native();
}

bool is_at_or_below(std::string_view path, std::string_view root) {
  if (!path.starts_with(root)) return false;
  return path.size() == root.size() || root.ends_with('/') || path[root.size()] == '/';
}

Result<void> check_roots(const std::vector<fs::path>& roots) {
  for (const fs::path& root : roots) {
    struct stat status {};
    if (::stat(root.c_str(), &status) != 0) return tl::unexpected(unreadable(root.native()));
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
      return tl::unexpected(unreadable(root.native(), "neither a file nor a folder"));
    }
  }
  return {};
}

Result<Scan> scan(const ScanOptions& options) {
  if (auto there = check_roots(options.roots); !there) return tl::unexpected(there.error());
  Scanner scanner(options);
  std::vector<std::string> named;
  for (const auto* paths : {&options.roots, &options.listed}) {
    for (const fs::path& path : *paths) {
      named.push_back(source_path(path));
    }
  }
  for (const std::string& path : named) {
    scanner.add_root(path);
  }
  Scan scan = scanner.finish();
  sort_by_path(scan.files);
  sort_by_path(scan.failures);
  sort_by_path(scan.skipped);
  remove_named(scan.skipped, std::move(named));
  return scan;
}

}  // namespace disarm::source
