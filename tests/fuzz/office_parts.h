// Office documents from what a fuzzer makes up: the parts stand one after the other with a line "%%" between
// them, and are put into an intact container, because no mutation gets its checksums right.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tests/indexer/extract/zip_builder.h"

namespace disarm {

inline std::string office_file(std::string_view input, const std::vector<std::string>& names,
                               extract::ZipMembers members) {
  constexpr std::string_view kSeparator = "\n%%\n";
  for (const std::string& name : names) {
    const size_t end = std::min(input.find(kSeparator), input.size());
    members.emplace_back(name, std::string(input.substr(0, end)));
    input.remove_prefix(std::min(end + kSeparator.size(), input.size()));
    if (input.empty()) break;
  }
  return extract::make_zip(members);
}

}  // namespace disarm
