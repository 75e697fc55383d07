#include "indexer/sidefile/marc_record.h"

#include <algorithm>

namespace disarm::sidefile {

std::string_view MarcField::value(char code) const {
  const auto found = std::ranges::find(subfields, code, &MarcSubfield::code);
  return found == subfields.end() ? std::string_view() : found->value;
}

std::vector<const MarcField*> MarcRecord::all(std::string_view tag) const {
  std::vector<const MarcField*> found;
  for (const MarcField& field : fields) {
    if (field.tag == tag) found.push_back(&field);
  }
  return found;
}

}  // namespace disarm::sidefile
