// The six Main Committees of the General Assembly, however people write them: rows of
// data/main_committees.tsv.
#pragma once

#include <optional>
#include <string_view>

namespace disarm::undoc {

// The ordinal in the English name of the Main Committee that all of `written` means, "first": for "1", "C.1",
// "1st Committee", "First Committee", "Première Commission". Letter case, accents and punctuation do not
// count.
std::optional<std::string_view> main_committee(std::string_view written);

}  // namespace disarm::undoc
