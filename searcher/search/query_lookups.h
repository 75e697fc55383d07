// What the compiler of queries has to ask an index; see query::Lookups.
#pragma once

#include <xapian.h>

#include "common/index/generation.h"
#include "searcher/query/compiler.h"

namespace disarm::search {

// For a query on the paragraphs, or on the resolutions. The lookups run when the query is compiled, and throw
// Xapian::Error: compile within index::guarded().
query::Lookups lookups_in(const index::OpenIndex& index, bool on_paragraphs);

}  // namespace disarm::search
