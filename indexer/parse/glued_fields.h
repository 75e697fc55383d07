// Some converters print several fields of the masthead on one line: "... on 2 December 2024[on the report of
// ...]79/58. Title The General Assembly,". They are cut where a field is known to begin, not at font changes.
#pragma once

#include "indexer/parse/text_line.h"

namespace disarm::parse {

void split_glued_fields(LaidOutText& text);

}  // namespace disarm::parse
