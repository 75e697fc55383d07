// The direction of the includes: every layer may include itself and what stands left of it, see
// ARCHITECTURE.md.

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/paths.h"

namespace {

namespace fs = std::filesystem;

using Folders = std::set<std::string>;

const Folders kCommon = {"common/base", "common/text", "common/archive", "common/undoc", "common/index"};

Folders operator+(Folders a, const Folders& b) {
  a.insert(b.begin(), b.end());
  return a;
}

// Folder -> project folders that its files may include.
const std::map<std::string, Folders>& allowed_includes() {
  static const Folders documents = {"common/base", "common/text", "common/undoc"};
  static const std::map<std::string, Folders> table = {
      {"common/base", {"common/base"}},
      {"common/cli", {"common/base", "common/cli"}},
      {"common/text", {"common/base", "common/text"}},
      {"common/undoc", documents},
      {"common/archive", {"common/base", "common/text", "common/archive"}},
      {"common/index", {"common/base", "common/text", "common/undoc", "common/index"}},
      {"indexer/source", {"common/base", "common/text", "common/archive", "indexer/source"}},
      {"indexer/extract", {"common/base", "common/text", "indexer/source", "indexer/extract"}},
      {"indexer/parse", documents + Folders{"indexer/extract", "indexer/parse"}},
      {"indexer/read", documents + Folders{"common/archive", "indexer/source", "indexer/extract",
                                           "indexer/parse", "indexer/read"}},
      {"indexer/sidefile",
       {"common/base", "common/text", "common/undoc", "common/index", "indexer/sidefile"}},
      {"indexer/build",
       kCommon + Folders{"indexer/source", "indexer/read", "indexer/sidefile", "indexer/build"}},
      {"indexer/upkeep", kCommon + Folders{"indexer/source", "indexer/build", "indexer/upkeep"}},
      {"indexer/cli",
       kCommon + Folders{"common/cli", "indexer/source", "indexer/extract", "indexer/parse", "indexer/read",
                         "indexer/sidefile", "indexer/build", "indexer/upkeep", "indexer/cli"}},
      {"searcher/lexicon", kCommon + Folders{"searcher/lexicon"}},
      {"searcher/query", kCommon + Folders{"searcher/lexicon", "searcher/query"}},
      {"searcher/search", kCommon + Folders{"searcher/lexicon", "searcher/query", "searcher/search"}},
      {"searcher/evaluate", {"common/base", "searcher/evaluate"}},
      {"searcher/original", {"common/base", "common/archive", "searcher/original"}},
      {"searcher/render",
       kCommon + Folders{"searcher/query", "searcher/search", "searcher/evaluate", "searcher/render"}},
      {"searcher/cli",
       kCommon + Folders{"common/cli", "searcher/query", "searcher/search", "searcher/evaluate",
                         "searcher/original", "searcher/render", "searcher/cli"}},
  };
  return table;
}

// Header of a contained library -> folders that may include it.
const std::map<std::string, Folders>& contained_libraries() {
  static const std::map<std::string, Folders> table = {
      {"unicode/", {"common/text"}},
      {"xapian.h",
       {"common/index", "indexer/build", "searcher/lexicon", "searcher/query", "searcher/search"}},
      {"archive.h", {"common/archive", "indexer/extract"}},
      {"archive_entry.h", {"common/archive", "indexer/extract"}},
      {"poppler-", {"indexer/extract"}},
      {"fontconfig/", {"indexer/extract"}},
      {"cmark-gfm", {"indexer/extract"}},
      {"libxml/", {"indexer/extract", "indexer/sidefile"}},
      {"sqlite3.h", {"indexer/build"}},
      {"seccomp.h", {"indexer/read"}},
      {"xxhash.h", {"common/base"}},
      {"zstd.h", {"common/index"}},
      {"mimalloc.h", {"indexer"}},
      {"CLI/", {"common/cli", "indexer/cli", "searcher/cli"}},
  };
  return table;
}

struct Include {
  fs::path file;
  std::string folder;  // of the file, "common/text"
  std::string header;
  bool is_project;  // "..." rather than <...>
};

// Reads `#include "header"` or `#include <header>`, with blanks anywhere around the `#`.
std::optional<Include> read_include(std::string line) {
  std::erase_if(line, [](char c) { return c == ' ' || c == '\t'; });
  constexpr std::string_view kDirective = "#include";
  if (!line.starts_with(kDirective)) return std::nullopt;
  const size_t begin = line.find_first_of("\"<", kDirective.size());
  const size_t end = line.find_first_of("\">", begin + 1);
  if (begin == std::string::npos || end == std::string::npos) return std::nullopt;
  return Include{{}, {}, line.substr(begin + 1, end - begin - 1), line[begin] == '"'};
}

std::vector<Include> includes_of(const fs::path& root, const fs::path& file) {
  std::vector<Include> result;
  std::ifstream stream(file);
  const fs::path relative = fs::relative(file, root);
  for (std::string line; std::getline(stream, line);) {
    auto include = read_include(line);
    if (!include) continue;
    include->file = relative;
    include->folder = relative.parent_path().generic_string();
    result.push_back(std::move(*include));
  }
  return result;
}

const std::vector<Include>& all_includes() {
  static const std::vector<Include> includes = [] {
    std::vector<Include> result;
    const fs::path root = disarm::source_folder();
    for (const char* top : {"common", "indexer", "searcher"}) {
      for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
        const auto extension = entry.path().extension();
        if (extension != ".cc" && extension != ".h") continue;
        const auto found = includes_of(root, entry.path());
        result.insert(result.end(), found.begin(), found.end());
      }
    }
    return result;
  }();
  return includes;
}

TEST(Layers, IncludesPointLeftOnly) {
  for (const Include& include : all_includes()) {
    if (!include.is_project) continue;
    const auto folder = allowed_includes().find(include.folder);
    if (folder == allowed_includes().end())
      continue;  // a main.cc, which may include everything of its program
    const std::string target = fs::path(include.header).parent_path().generic_string();
    EXPECT_TRUE(folder->second.contains(target)) << include.file << " includes " << include.header;
  }
}

TEST(Layers, EveryFolderIsInTheTable) {
  for (const Include& include : all_includes()) {
    const bool is_program = include.folder == "indexer" || include.folder == "searcher";
    EXPECT_TRUE(is_program || allowed_includes().contains(include.folder)) << include.file;
  }
}

TEST(Layers, ProgramsDoNotIncludeEachOther) {
  for (const Include& include : all_includes()) {
    if (!include.is_project) continue;
    if (include.folder.starts_with("indexer")) {
      EXPECT_FALSE(include.header.starts_with("searcher/")) << include.file;
    }
    if (include.folder.starts_with("searcher")) {
      EXPECT_FALSE(include.header.starts_with("indexer/")) << include.file;
    }
  }
}

TEST(Layers, LibrariesStayWhereTheyAreContained) {
  for (const Include& include : all_includes()) {
    for (const auto& [library, folders] : contained_libraries()) {
      if (include.is_project || !include.header.starts_with(library)) continue;
      EXPECT_TRUE(folders.contains(include.folder)) << include.file << " includes <" << include.header << ">";
    }
  }
}

TEST(Layers, TheTestSeesTheSources) {
  EXPECT_GT(all_includes().size(), 50U);
}

}  // namespace
