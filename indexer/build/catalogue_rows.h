// Rows of the catalogue's tables as values; columns in the order of catalogue_schema.h.
#pragma once

#include <cstdint>

#include "indexer/build/catalogue.h"
#include "indexer/build/sqlite.h"

namespace disarm::build {

SourceEntry to_source(const SqlRow& row);
DocumentEntry to_document(const SqlRow& row);
RunEntry to_run(const SqlRow& row);
CatalogueCounts to_counts(const SqlRow& row);

// SQLite has signed integers only; all 64 bits survive.
inline int64_t as_integer(uint64_t value) {
  return static_cast<int64_t>(value);
}

}  // namespace disarm::build
