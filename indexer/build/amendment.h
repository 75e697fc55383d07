// What has to be done to documents that are in a database already, without reading their sources again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "indexer/build/term_lists.h"

namespace disarm::build {

// The pairs of databases of a run: those that it writes count from 0.
using SegmentNumber = uint32_t;

// The sources that the document has now; nothing: it goes, with its paragraphs.
using Amendment = std::optional<std::vector<index::SourceRecord>>;

using AmendmentsByKey = std::map<std::string, Amendment, std::less<>>;

struct Amendments {
  AmendmentsByKey live;  // in the databases of the generation that the run started from
  std::map<SegmentNumber, AmendmentsByKey> segments;
};

// Amends the databases `resolutions` and `paragraphs` below `folder`; keys that they do not hold are nothing
// to do. Where paragraphs have no term lists and some of them go, all are made anew of what is stored of
// their resolutions. Errors: those of index::from_xapian(), kBrokenIndex, kIo.
Result<void> amend(const std::filesystem::path& folder, const AmendmentsByKey& amendments,
                   TermLists of_paragraphs);

}  // namespace disarm::build
