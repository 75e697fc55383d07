#include "indexer/source/folder_listing.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>

#include "indexer/source/file_status.h"

namespace disarm::source {
namespace {

bool is_link(const std::string& folder, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_LNK;
  struct stat status {};
  return ::lstat((folder + "/" + entry.d_name).c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

}  // namespace

FolderListing list_folder(const std::string& path) {
  FolderListing listing;
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
  if (folder == nullptr) {
    listing.error = unreadable(path);
    return listing;
  }
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(folder.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") listing.entries.push_back({std::string(name), is_link(path, *entry)});
  }
  if (errno != 0) listing.error = unreadable(path);
  std::ranges::sort(listing.entries, {}, &FolderEntry::name);
  return listing;
}

}  // namespace disarm::source
