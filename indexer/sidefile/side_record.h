// What a side file says, document by document.
#pragma once

#include <string>
#include <vector>

#include "common/index/declared_value.h"

namespace disarm::sidefile {

struct SideRecord {
  std::string symbol;  // canonical
  std::vector<index::DeclaredValue> values;
};

struct SideReading {
  std::vector<SideRecord> records;    // a symbol may occur several times
  std::vector<std::string> warnings;  // what could not be used, with its line
};

}  // namespace disarm::sidefile
