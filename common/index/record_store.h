// The stored records of resolutions: metadata of their database, named by the key.
//
// As the data of a document Xapian would compress a record with zlib, which takes several times as long to
// write and to read.
#pragma once

#include <string>
#include <string_view>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/record.h"
#include "common/index/units.h"

namespace disarm::index {

// All functions throw Xapian::Error: call within index::guarded().

void store_record(Xapian::WritableDatabase& resolutions, const ResolutionRecord& record);

// Of the resolution with the key, which is no longer there.
void drop_record(Xapian::WritableDatabase& resolutions, std::string_view key);

// Of a database with a resolution with the key. Errors: kBrokenIndex.
Result<ResolutionRecord> stored_record(const Xapian::Database& resolutions, std::string_view key);

// By the id in the database of all layers. Errors: kBrokenIndex.
Result<ResolutionRecord> stored_record(const Units& resolutions, Xapian::docid id);

}  // namespace disarm::index
