// What a table says of documents: one row for each, with a column `symbol`.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"
#include "indexer/sidefile/side_record.h"

namespace disarm::sidefile {

// Columns are named as fields: those of the index, and those of declared_fields.h. Cells of "agenda" and
// "related" may hold several values, separated by ";". "yes", "no" and "abstain" hold numbers, or the names
// of States separated by ";", which are counted. Errors: kBadDocument with the line, or the name of a column
// that is no field. Rows without a usable symbol are warnings.
Result<SideReading> read_csv(std::string_view text, const std::string& source);

}  // namespace disarm::sidefile
