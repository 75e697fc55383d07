// Walks the folders of a scan.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <sys/stat.h>

#include "indexer/source/folder_listing.h"
#include "indexer/source/ignore_rules.h"
#include "indexer/source/scan.h"

namespace disarm::source {

class Scanner {
 public:
  explicit Scanner(const ScanOptions& options);

  void add_root(const std::string& path);

  // Enters the folders that only links lead to, and gives what was found, in no order.
  Scan finish();

 private:
  // Rules and the folder that their patterns start from, within the rules of the folders around it.
  struct Scope {
    std::string folder;
    IgnoreRules rules;
    std::shared_ptr<const Scope> around;
  };
  using ScopePointer = std::shared_ptr<const Scope>;

  struct Folder {
    std::string path;
    std::string root;
    dev_t device;        // of the root
    ScopePointer scope;  // may be null
  };

  void enter(Folder folder);
  void add_ignore_file(Folder& folder, const FolderListing& listing);
  void visit(const Folder& folder, const FolderEntry& entry);
  void visit_folder(const Folder& parent, const std::string& path, const struct stat& status, bool is_link);

  // Why the entry is passed over; empty when it is not.
  std::string reason_to_skip(const FolderEntry& entry) const;
  std::string reason_of_rules(const Folder& folder, const std::string& path, bool is_folder) const;
  std::string reason_of_exclusion(const Folder& folder, const std::string& path, bool is_folder) const;

  void skip(const std::string& path, std::string reason);
  void fail_to_read(const std::string& path, Error error);

  const ScanOptions& options_;
  IgnoreRules exclude_;
  IgnoreRules include_;
  std::set<std::pair<dev_t, ino_t>> entered_;
  std::vector<Folder> linked_;  // folders that links lead to, for the end
  std::pair<dev_t, ino_t> excluded_;
  Scan scan_;
};

}  // namespace disarm::source
