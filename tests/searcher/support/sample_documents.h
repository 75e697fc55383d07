// The documents of SampleIndex, and of tests that need a document without an index.
#pragma once

#include <vector>

#include "common/index/record.h"

namespace disarm {

std::vector<index::ResolutionRecord> sample_records();

// The record of A/RES/79/58.
index::ResolutionRecord cluster_munitions_record();

}  // namespace disarm
