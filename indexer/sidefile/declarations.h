// What all side files of a run say, by document.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/base/json.h"
#include "indexer/sidefile/side_record.h"

namespace disarm::sidefile {

// Values by canonical symbol, in the order of the files.
class Declarations {
 public:
  // Errors: those of read_side_file(), naming the file.
  static Result<Declarations> read(const std::vector<std::filesystem::path>& paths);

  // As they are kept with an index. Errors: kBrokenIndex.
  Json to_json() const;
  static Result<Declarations> from_json(const Json& json);

  // Empty when no file speaks of the document.
  const std::vector<index::DeclaredValue>& values_of(const std::string& symbol) const;

  std::vector<std::string> symbols() const;
  size_t size() const { return values_.size(); }  // documents
  const std::vector<std::string>& warnings() const { return warnings_; }

 private:
  void add(const SideReading& reading, const std::string& source);

  std::map<std::string, std::vector<index::DeclaredValue>> values_;
  std::vector<std::string> warnings_;
};

}  // namespace disarm::sidefile
