// Files and folders that a user names to the files in them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/source/source_file.h"

namespace disarm::source {

// A file or folder that could not be looked at.
struct ScanFailure {
  std::string path;
  Error error;
};

// A file or folder that was passed over on purpose; nothing below it was looked at.
struct ScanSkip {
  std::string path;
  std::string reason;  // "a socket", "hidden", "left out by '*.tmp' in /data/.disarmignore, line 3"
};

struct Scan {
  std::vector<SourceFile> files = {};      // sorted by path, each once
  std::vector<ScanFailure> failures = {};  // sorted by path
  std::vector<ScanSkip> skipped = {};      // sorted by path
};

struct ScanOptions {
  std::vector<std::filesystem::path> roots = {};  // files and folders; must be there
  std::filesystem::path excluded = {};  // a folder that is passed over (the index itself); may be empty
  std::vector<std::filesystem::path> listed =
      {};                                 // more of them, from a list: a missing one is a failure of its own
  std::vector<std::string> exclude = {};  // patterns as lines of IgnoreRules, from each root
  std::vector<std::string> include = {};  // the same; when there are any, other files are passed over
  bool with_hidden = false;               // names that start with a dot too
  bool with_ignore_files = true;          // obey the .disarmignore files of folders
  bool follows_links = true;
  bool stays_on_file_system = false;  // do not enter folders on other file systems than their root
};

// The name of the files in folders that say what is to be passed over there; see IgnoreRules.
inline constexpr std::string_view kIgnoreFile = ".disarmignore";

// Errors: kNoInput naming the first root that is not there, or is neither a file nor a folder.
Result<void> check_roots(const std::vector<std::filesystem::path>& roots);

// All regular files at and below the roots; what is neither file nor folder is never opened. What a user
// names is taken whatever the options say; they are for what is found below. Patterns decide in the order:
// those of the command line, then of the nearest .disarmignore, then of those around it. No folder is entered
// twice, so that loops of links end; a folder that is reached by a link too is entered at its own place.
// Errors: those of check_roots(); then nothing was scanned.
Result<Scan> scan(const ScanOptions& options);

// The form of `path` that names a source everywhere: absolute, without "." and "..", links kept as named.
std::string source_path(const std::filesystem::path& path);

// Whether `path` is `root` or stands below it; both in the form of source_path().
bool is_at_or_below(std::string_view path, std::string_view root);

}  // namespace disarm::source
