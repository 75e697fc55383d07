#include "indexer/source/scanner.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/base/file.h"
#include "indexer/source/file_status.h"

namespace disarm::source {
namespace {

std::pair<dev_t, ino_t> identity_of(const struct stat& status) {
  return {status.st_dev, status.st_ino};
}

std::string_view below(std::string_view path, std::string_view folder) {
  path.remove_prefix(folder.size());
  if (path.starts_with('/')) path.remove_prefix(1);
  return path;
}

std::string join(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace

Scanner::Scanner(const ScanOptions& options)
    : options_(options),
      exclude_(IgnoreRules::parse_lines(options.exclude)),
      include_(IgnoreRules::parse_lines(options.include)) {
  struct stat status {};
  if (!options.excluded.empty() && ::stat(options.excluded.c_str(), &status) == 0)
    excluded_ = identity_of(status);
}

void Scanner::add_root(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return fail_to_read(path, unreadable(path));
  if (S_ISREG(status.st_mode)) {
    scan_.files.push_back(to_source_file(path, status));
  } else {
    visit_folder({path, path, status.st_dev, nullptr}, path, status, false);
  }
}

Scan Scanner::finish() {
  // Entering one may find more.
  for (size_t i = 0; i < linked_.size(); ++i) {
    Folder folder = linked_[i];
    struct stat status {};
    if (::stat(folder.path.c_str(), &status) != 0) {
      fail_to_read(folder.path, unreadable(folder.path));
    } else if (entered_.insert(identity_of(status)).second) {
      enter(std::move(folder));
    } else {
      skip(folder.path, "a link to a folder that is read at another place");
    }
  }
  return std::move(scan_);
}

void Scanner::enter(Folder folder) {
  FolderListing listing = list_folder(folder.path);
  if (listing.error) fail_to_read(folder.path, *listing.error);
  if (options_.with_ignore_files) add_ignore_file(folder, listing);
  for (const FolderEntry& entry : listing.entries) {
    visit(folder, entry);
  }
}

void Scanner::add_ignore_file(Folder& folder, const FolderListing& listing) {
  if (!std::ranges::binary_search(listing.entries, kIgnoreFile, {}, &FolderEntry::name)) return;
  const std::string path = join(folder.path, std::string(kIgnoreFile));
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return fail_to_read(path, unreadable(path));
  constexpr off_t kMaxBytes = 1 << 20;
  if (!S_ISREG(status.st_mode) || status.st_size > kMaxBytes) {
    return fail_to_read(path, unreadable(path, "a list of patterns is a file of at most 1 MB"));
  }
  const auto text = read_file(path);
  if (!text) return fail_to_read(path, text.error());
  folder.scope = std::make_shared<const Scope>(Scope{folder.path, IgnoreRules::parse(*text), folder.scope});
}

void Scanner::visit(const Folder& folder, const FolderEntry& entry) {
  const std::string path = join(folder.path, entry.name);
  if (std::string reason = reason_to_skip(entry); !reason.empty()) return skip(path, std::move(reason));
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return fail_to_read(path, unreadable(path));
  const bool is_folder = S_ISDIR(status.st_mode);
  if (!is_folder && !S_ISREG(status.st_mode)) return skip(path, std::string(name_of_kind(status)));
  if (std::string reason = reason_of_rules(folder, path, is_folder); !reason.empty()) {
    return skip(path, std::move(reason));
  }
  if (is_folder) return visit_folder(folder, path, status, entry.is_link);
  scan_.files.push_back(to_source_file(path, status));
}

void Scanner::visit_folder(const Folder& parent, const std::string& path, const struct stat& status,
                           bool is_link) {
  if (identity_of(status) == excluded_) return skip(path, "the index itself");
  if (options_.stays_on_file_system && status.st_dev != parent.device)
    return skip(path, "on another file system");
  Folder folder{path, parent.root, parent.device, parent.scope};
  if (is_link) {
    linked_.push_back(std::move(folder));
  } else if (entered_.insert(identity_of(status)).second) {
    enter(std::move(folder));
  }
}

std::string Scanner::reason_to_skip(const FolderEntry& entry) const {
  if (entry.name == kIgnoreFile) return "a list of patterns";
  if (!options_.with_hidden && entry.name.starts_with('.')) return "hidden";
  if (entry.is_link && !options_.follows_links) return "a link";
  return {};
}

std::string Scanner::reason_of_rules(const Folder& folder, const std::string& path, bool is_folder) const {
  if (std::string reason = reason_of_exclusion(folder, path, is_folder); !reason.empty()) return reason;
  if (is_folder || include_.is_empty()) return {};
  const IgnoreRule* rule = include_.decide(below(path, folder.root), is_folder);
  return rule != nullptr && !rule->is_taking_back ? "" : "not among what --include names";
}

std::string Scanner::reason_of_exclusion(const Folder& folder, const std::string& path,
                                         bool is_folder) const {
  if (const IgnoreRule* rule = exclude_.decide(below(path, folder.root), is_folder)) {
    return rule->is_taking_back ? ""
                                : fmt::format("left out by --exclude '{}'", archive::printable(rule->text));
  }
  for (const Scope* scope = folder.scope.get(); scope != nullptr; scope = scope->around.get()) {
    const IgnoreRule* rule = scope->rules.decide(below(path, scope->folder), is_folder);
    if (rule == nullptr) continue;
    if (rule->is_taking_back) return {};
    return fmt::format("left out by '{}' in {}, line {}", archive::printable(rule->text),
                       archive::file_locator(join(scope->folder, std::string(kIgnoreFile))), rule->line);
  }
  return {};
}

void Scanner::skip(const std::string& path, std::string reason) {
  scan_.skipped.push_back({path, std::move(reason)});
}

void Scanner::fail_to_read(const std::string& path, Error error) {
  scan_.failures.push_back({path, std::move(error)});
}

}  // namespace disarm::source
