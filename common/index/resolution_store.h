// What is stored of each resolution beside its terms: the record, and where its words stand.
//
// Both are metadata of the resolution database, named by the key. As the data of a document Xapian would
// compress the record with zlib, which takes several times as long to write and to read. In Xapian's own table
// of positions each word of each document has an entry: that is as large as the text, and a window of three
// words has to look in three places; the record of all words is half of it and is read in one go.
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

// `positions`: as encode_positions() gives them.
void store_positions(Xapian::WritableDatabase& resolutions, std::string_view key,
                     const std::string& positions);

// What is stored of the resolution with the key, which is no longer there.
void drop_stored(Xapian::WritableDatabase& resolutions, std::string_view key);

// Of a database with a resolution with the key. Errors: kBrokenIndex.
Result<ResolutionRecord> stored_record(const Xapian::Database& resolutions, std::string_view key);

// By the id in the database of all layers. Errors: kBrokenIndex.
Result<ResolutionRecord> stored_record(const Units& resolutions, Xapian::docid id);

// Of a database with a resolution with the key. Throws Xapian::DatabaseCorruptError when there are none.
std::string stored_positions(const Xapian::Database& resolutions, std::string_view key);

}  // namespace disarm::index
