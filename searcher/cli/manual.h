// What disarm-searcher says of itself beside its help: manual pages and completions.
#pragma once

#include "common/cli/generate.h"

namespace disarm::cli {

// The kinds of --generate: man, query-man (the query language), bash, zsh and fish.
Generated searcher_manual();

}  // namespace disarm::cli
