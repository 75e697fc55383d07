#include "indexer/source/scan.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <sys/stat.h>

namespace disarm::source {
namespace {

namespace fs = std::filesystem;

using FolderIdentity = std::pair<dev_t, ino_t>;

FolderIdentity identity_of(const struct stat& status) {
  return {status.st_dev, status.st_ino};
}

int64_t nanoseconds(const timespec& time) {
  return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

SourceFile describe(const fs::path& path, const struct stat& status) {
  return {path.native(),
          static_cast<uint64_t>(status.st_size),
          nanoseconds(status.st_mtim),
          nanoseconds(status.st_ctim),
          status.st_ino,
          status.st_dev};
}

Error unreadable(const std::string& path, std::string_view reason) {
  return {ErrorCode::kNoInput, fmt::format("cannot read {}: {}", path, reason)};
}

std::vector<fs::path> sorted_entries(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    entries.push_back(entry->path());
  }
  std::ranges::sort(entries);
  return entries;
}

bool is_hidden(const fs::path& path) {
  return path.filename().native().starts_with('.');
}

class Scanner {
 public:
  explicit Scanner(const fs::path& excluded) {
    struct stat status {};
    if (!excluded.empty() && ::stat(excluded.c_str(), &status) == 0) entered_.insert(identity_of(status));
  }

  void visit(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      scan_.failures.push_back({path.native(), unreadable(path.native(), std::strerror(errno))});
    } else if (S_ISREG(status.st_mode)) {
      scan_.files.push_back(describe(path, status));
    } else if (S_ISDIR(status.st_mode)) {
      if (entered_.insert(identity_of(status)).second) enter(path);
    }
  }

  Scan result() {
    const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
    const auto same_path = [](const auto& a, const auto& b) { return a.path == b.path; };
    std::ranges::sort(scan_.files, by_path);
    scan_.files.erase(std::unique(scan_.files.begin(), scan_.files.end(), same_path), scan_.files.end());
    std::ranges::sort(scan_.failures, by_path);
    scan_.failures.erase(std::unique(scan_.failures.begin(), scan_.failures.end(), same_path),
                         scan_.failures.end());
    return std::move(scan_);
  }

 private:
  void enter(const fs::path& folder) {
    std::error_code error;
    const auto entries = sorted_entries(folder, error);
    if (error) scan_.failures.push_back({folder.native(), unreadable(folder.native(), error.message())});
    for (const fs::path& entry : entries) {
      if (!is_hidden(entry)) visit(entry);
    }
  }

  Scan scan_;
  std::set<FolderIdentity> entered_;
};

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
    if (::stat(root.c_str(), &status) != 0) {
      return tl::unexpected(unreadable(root.native(), std::strerror(errno)));
    }
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
      return tl::unexpected(unreadable(root.native(), "neither a file nor a folder"));
    }
  }
  return {};
}

Result<Scan> scan(const ScanOptions& options) {
  if (auto there = check_roots(options.roots); !there) return tl::unexpected(there.error());
  Scanner scanner(options.excluded);
  for (const fs::path& root : options.roots) {
    scanner.visit(source_path(root));
  }
  return scanner.result();
}

}  // namespace disarm::source
