// The part of a check that reads the units of a generation: records and queries.
#pragma once

#include <filesystem>
#include <vector>

#include "common/base/error.h"
#include "common/index/generation.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/check.h"

namespace disarm::build {

// Asks for documents of the catalogue by their keys, decodes stored records, and looks paragraphs up by their
// first words; adds to `report` what it did and what is wrong. Exceptions: Xapian's.
void check_units(const index::UnitPair& units, const std::vector<DocumentEntry>& documents, CheckDepth depth,
                 CheckReport& report);

// Whether all records of positions are as they were written. Errors: kBrokenIndex.
Result<void> check_positions(const std::filesystem::path& path);

// Xapian's own check of every block. Errors: kBrokenIndex with what it says.
Result<void> check_database_files(const std::filesystem::path& database);

}  // namespace disarm::build
