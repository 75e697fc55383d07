// Makes archives for tests.
#pragma once

#include <string>
#include <vector>

namespace disarm {

struct ArchiveItem {
  std::string name;
  std::string bytes = {};
  enum Kind { kFile, kFolder, kLink, kPipe } kind = kFile;  // the bytes of a link are its target
};

struct ArchiveForm {
  std::string format;           // "zip", "pax", "7zip", "newc" (cpio), "iso9660", "raw"
  std::string filter = "none";  // "gzip", "bzip2", "xz", "zstd", "lz4"
  std::string passphrase = {};  // zip only
};

std::string make_archive(const ArchiveForm& form, const std::vector<ArchiveItem>& items);

}  // namespace disarm
