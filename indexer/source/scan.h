// Files and folders that a user names to the files in them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/source/source_file.h"

namespace disarm::source {

// A file or folder that could not be looked at.
struct ScanFailure {
  std::string path;
  Error error;
};

struct Scan {
  std::vector<SourceFile> files;      // sorted by path, each once
  std::vector<ScanFailure> failures;  // sorted by path
};

struct ScanOptions {
  std::vector<std::filesystem::path> roots;  // files and folders
  std::filesystem::path excluded;            // a folder that is passed over (the index itself); may be empty
};

// Errors: kNoInput naming the first root that is not there, or is neither a file nor a folder.
Result<void> check_roots(const std::vector<std::filesystem::path>& roots);

// All regular files at and below the roots. Folders are read in the order of their names; links are followed,
// but no folder is entered twice, so that loops of links end. Names that start with a dot are passed over
// unless they are roots. Errors: those of check_roots();
// then nothing was scanned.
Result<Scan> scan(const ScanOptions& options);

// The form of `path` that names a source everywhere: absolute, without "." and "..", links kept as named.
std::string source_path(const std::filesystem::path& path);

// Whether `path` is `root` or stands below it; both in the form of source_path().
bool is_at_or_below(std::string_view path, std::string_view root);

}  // namespace disarm::source
