// A record in MARC 21, the format of libraries.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::sidefile {

struct MarcSubfield {
  char code = 0;
  std::string value;
};

struct MarcField {
  std::string tag;  // "245"
  std::vector<MarcSubfield> subfields;

  // The first subfield of this code; empty when there is none.
  std::string_view value(char code) const;
};

struct MarcRecord {
  std::string leader;
  std::string id;  // field 001
  int line = 0;    // of the file, where the record begins
  std::vector<MarcField> fields;

  std::vector<const MarcField*> all(std::string_view tag) const;

  // Records of a thesaurus: their tags mean other things (domain.md 4.1).
  bool is_authority() const { return leader.size() > 6 && leader[6] == 'z'; }
};

}  // namespace disarm::sidefile
