// MARCXML (namespace http://www.loc.gov/MARC21/slim), as the UN Digital Library exports it. Read record by
// record, so that an export may have any size.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "common/base/error.h"
#include "indexer/sidefile/marc_record.h"

namespace disarm::sidefile {

// Whether a file that begins with `head` is XML.
bool is_xml(std::string_view head);

// Calls `on_record` for each record. Errors: kNoInput when the file cannot be read, kBadDocument with the
// line where it is no XML any more, or when it has no MARC record at all. Records before the damage have been
// told of.
Result<void> read_marcxml(const std::filesystem::path& path,
                          const std::function<void(const MarcRecord&)>& on_record);

}  // namespace disarm::sidefile
