// Documents of an index, indexed anew from what is stored of them. A published database has no term lists, so
// that nothing in it can be changed or deleted in place: what changes is written again from its record.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/record.h"

namespace disarm::build {

struct Effort {
  size_t threads = 1;
  size_t segment_bytes = size_t{4} << 20;  // of text, that each thread holds in memory
};

// What becomes of a document; nothing: it goes. Is called by several threads at a time.
using Restate = std::function<std::optional<index::ResolutionRecord>(index::ResolutionRecord)>;

// Writes resolutions of `generation` and their paragraphs, as `restate` has them, into pairs of databases
// below `folder`, which have term lists; returns these. `ids`: of the resolutions, as index::open_units()
// counts them. Errors: those of index::from_xapian(), kBrokenIndex, kIo.
Result<std::vector<std::filesystem::path>> reindex(const std::filesystem::path& generation,
                                                   const std::vector<Xapian::docid>& ids,
                                                   const Restate& restate,
                                                   const std::filesystem::path& folder, const Effort& effort);

}  // namespace disarm::build
