// The files of a folder as an archive, or as archives within archives.
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "tests/support/archive_builder.h"
#include "tests/support/temporary_folder.h"

namespace disarm {

struct Packing {
  const char* name;
  std::vector<ArchiveForm> forms;  // from the inside out
  const char* inner = "";          // of the locator, between archive and member
};

// As the name of a test that is run for each.
inline void PrintTo(const Packing& packing, std::ostream* out) {
  *out << packing.name;
}

// zip, tar.zst, tar.gz, 7z, and zip in tar in zip.
const std::vector<Packing>& all_packings();

// The files in `folder` and below, by name.
std::vector<ArchiveItem> items_below(const std::filesystem::path& folder);

// Writes the archive to a file in `folder`; its path.
std::filesystem::path pack(const Packing& packing, std::vector<ArchiveItem> items,
                           const TemporaryFolder& folder);

}  // namespace disarm
