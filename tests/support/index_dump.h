// All that an index holds, to compare it with another record by record.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace disarm {

// Each document and each paragraph, by its key (and its id): the stored record, where the words stand,
// and the terms with their counts.
using IndexDump = std::map<std::string, std::string>;

// `root` is taken off the locators, so that indexes of the same files at different places compare.
IndexDump dump_index(const std::filesystem::path& index, const std::string& root);

}  // namespace disarm
