// What the catalogue remembers of a source: a file on disk, or a member of an archive.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/source/source_file.h"

namespace disarm::build {

// How a source ended when it was last looked at. A run adds one more of its own: unchanged.
enum class Outcome {
  kIndexed,    // its documents are in the index
  kDuplicate,  // its bytes are those of another source, see SourceEntry::original; its documents are that
               // one's
  kSkipped,    // it holds no document: a device, an excluded file, an archive (its members are sources
               // themselves)
  kFailed,     // it should hold a document, and cannot be read
};

std::string_view to_string(Outcome outcome);

struct SourceEntry {
  std::string locator;           // see common/archive/locator.h
  std::string container = {};    // of a member: the locator of the file on disk that it stands in
  source::SourceFile file = {};  // as the file system described it; of a member only the size
  bool is_racy = false;          // so young when it was read that a later change may not show in `file`
  std::string hash = {};         // of the content; empty when it could not even be read
  Outcome outcome = Outcome::kIndexed;
  std::string original = {};         // of a duplicate: the locator of the source that it repeats
  std::string reason = {};           // why it was skipped or failed
  std::string hint = {};             // what the user can do about it; may be empty
  std::string format = {};           // "pdf"; empty unless it was read
  std::string program_version = {};  // that looked at it last
  int reading_version = 0;           // read::kReadingVersion then
  std::string tools = {};            // programs that formats use, as they were then

  bool operator==(const SourceEntry&) const = default;
};

// One document in one source.
struct Holding {
  std::string key;        // of the document
  size_t characters = 0;  // code points of its paragraphs as this source has them

  bool operator==(const Holding&) const = default;
};

// One source of one document.
struct Holder {
  std::string locator;
  std::string hash;
  std::string format;
  size_t characters = 0;

  bool operator==(const Holder&) const = default;
};

}  // namespace disarm::build
