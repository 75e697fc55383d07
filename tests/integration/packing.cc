#include "tests/integration/packing.h"

#include <set>
#include <utility>

#include "common/base/file.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

std::string name_of(const ArchiveForm& form) {
  if (form.format == "zip") return "a.zip";
  return form.format == "7zip" ? "a.7z" : "a.tar";
}

}  // namespace

const std::vector<Packing>& all_packings() {
  static const std::vector<Packing> packings = {
      {"Zip", {{"zip"}}},
      {"TarZst", {{"pax", "zstd"}}},
      {"TarGz", {{"pax", "gzip"}}},
      {"SevenZip", {{"7zip"}}},
      {"ZipInTarInZip", {{"zip"}, {"pax"}, {"zip"}}, "!/a.tar!/a.zip"},
  };
  return packings;
}

std::vector<ArchiveItem> items_below(const fs::path& folder) {
  std::set<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) paths.insert(entry.path());
  }
  std::vector<ArchiveItem> items;
  items.reserve(paths.size());
  for (const fs::path& path : paths) {
    items.push_back({fs::relative(path, folder).native(), read_file(path).value()});
  }
  return items;
}

fs::path pack(const Packing& packing, std::vector<ArchiveItem> items, const TemporaryFolder& folder) {
  for (const ArchiveForm& form : packing.forms) {
    std::string bytes = make_archive(form, items);
    items = {{name_of(form), std::move(bytes)}};
  }
  return folder.write(items.front().name, items.front().bytes);
}

}  // namespace disarm
