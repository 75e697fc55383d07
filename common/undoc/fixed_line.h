// The lines that documents print word for word, in the six official languages: rows of data/fixed_lines.tsv.
#pragma once

#include <optional>
#include <string_view>

namespace disarm::undoc {

enum class LineRole {
  kOrgan,             // "The General Assembly,"
  kAdoption,          // "Resolution adopted by the General Assembly on ..."
  kReport,            // "[on the report of ..."
  kWithoutCommittee,  // "[without reference to a Main Committee ..."
  kCommittee,         // "First Committee"
  kClosing,           // "44th plenary meeting"
  kAnnex,
  kLetterhead,  // "United Nations"
};

struct FixedLine {
  std::string_view text;   // as the row prints it
  std::string_view value;  // the English name of the organ or committee, the kind of the adopted act
};

// The row of `role` that `line` begins with, letter for letter; the longest of several. A comma at the end of
// a row may be of any script.
std::optional<FixedLine> starts_as(LineRole role, std::string_view line);

// The same without regard to letter case, accents and punctuation, and only whole words.
std::optional<FixedLine> starts_like(LineRole role, std::string_view line);

// The row whose words stand anywhere in `line`, in the same regardless way.
std::optional<FixedLine> contains_like(LineRole role, std::string_view line);

// The row that is all of `line`, numbers standing for "#".
std::optional<FixedLine> is_like(LineRole role, std::string_view line);

}  // namespace disarm::undoc
