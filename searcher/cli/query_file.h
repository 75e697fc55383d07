// Files of queries, as `batch` and `eval` read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::cli {

struct FileQuery {
  std::string id;
  std::string text;
};

// A query a line, with an identifier and a tab before it; without a tab the line's number is the identifier.
// Empty lines and lines that begin with '#' are left out.
std::vector<FileQuery> parse_queries(std::string_view input);

// The queries of a file, "-" is standard input. Errors: kNoInput; kUsage when two have the same identifier.
Result<std::vector<FileQuery>> read_queries(const std::string& path);

// Whether a run of TREC can name the queries. Errors: kUsage.
Result<void> check_trec_identifiers(const std::vector<FileQuery>& queries);

}  // namespace disarm::cli
