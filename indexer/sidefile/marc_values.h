// What a record of the UN Digital Library says of documents: fields in domain.md 4.1.
#pragma once

#include <string>
#include <vector>

#include "indexer/sidefile/marc_record.h"
#include "indexer/sidefile/side_record.h"

namespace disarm::sidefile {

// One record for each symbol that the library's record describes; none for records of authorities and for
// those without a symbol. `source` is the name of the side file.
std::vector<SideRecord> declared_by(const MarcRecord& record, const std::string& source);

}  // namespace disarm::sidefile
