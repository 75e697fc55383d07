// What has to be done to documents that are in a database already, in place and without reading them again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/index/generation.h"
#include "common/index/record.h"

namespace disarm::build {

// The pairs of databases of a run: those that it writes count from 0.
using SegmentNumber = uint32_t;

// The sources that the document has now; nothing: it goes, with its paragraphs.
using Amendment = std::optional<std::vector<index::SourceRecord>>;

struct Amendments {
  std::map<std::string, Amendment>
      live;  // by key, in the databases of the generation that the run started from
  std::map<SegmentNumber, std::map<std::string, Amendment>> segments;

  bool is_empty() const { return live.empty() && segments.empty(); }
};

// Amends the databases `resolutions` and `paragraphs` below `folder`; keys that they do not hold are nothing
// to do. Errors: those of index::from_xapian(), kBrokenIndex.
Result<void> amend(const std::filesystem::path& folder, const std::map<std::string, Amendment>& amendments);

// Removes units by their ids from the databases below `folder`. Errors: the same.
Result<void> drop(const std::filesystem::path& folder, const index::Gone& gone);

// Writes new databases below `output` with the documents of those below `folder` that `amendments` names,
// under the sources that it says they have now. Errors: the same, kIo.
Result<void> copy_amended(const std::filesystem::path& folder,
                          const std::map<std::string, Amendment>& amendments,
                          const std::filesystem::path& output);

}  // namespace disarm::build
