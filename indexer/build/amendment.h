// What has to be done to documents that are in a database already, without reading their sources again.
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

// Amends the databases `resolutions` and `paragraphs` below `folder` in place: they have term lists. Keys
// that they do not hold are nothing to do. Errors: those of index::from_xapian(), kBrokenIndex.
Result<void> amend(const std::filesystem::path& folder, const std::map<std::string, Amendment>& amendments);

}  // namespace disarm::build
