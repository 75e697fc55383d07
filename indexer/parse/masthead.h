// What stands above the text of a resolution or draft: symbol, session, agenda item, title, and so on.
// Order and forms of the fields: domain.md 2.1 to 2.4.
#pragma once

#include <string>
#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

// Makes `document` what the masthead tells. Returns the number of blocks that the masthead takes: 0 when
// there is none, or none that shows what kind of document it is; then nothing has changed.
size_t read_masthead(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace);

}  // namespace disarm::parse
