#include "searcher/cli/query_file.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "common/cli/input.h"

namespace disarm::cli {
namespace {

// Figures and runs of two queries with one identifier could not be told apart.
Result<std::vector<FileQuery>> with_own_identifiers(std::vector<FileQuery> queries) {
  std::set<std::string_view> seen;
  for (const FileQuery& query : queries) {
    if (seen.insert(query.id).second) continue;
    return fail(ErrorCode::kUsage, fmt::format("two queries have the identifier '{}'", query.id),
                "what stands before the tab of a line names its query; without a tab the line's number does");
  }
  return queries;
}

}  // namespace

std::vector<FileQuery> parse_queries(std::string_view input) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (input.starts_with(kByteOrderMark)) input.remove_prefix(kByteOrderMark.size());
  std::vector<FileQuery> queries;
  size_t number = 0;
  for (size_t begin = 0; begin < input.size();) {
    const size_t end = std::min(input.find('\n', begin), input.size());
    std::string_view line = input.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const size_t tab = line.find('\t');
    if (tab == std::string_view::npos) {
      queries.push_back({std::to_string(number), std::string(line)});
    } else {
      queries.push_back({std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
    }
  }
  return queries;
}

Result<std::vector<FileQuery>> read_queries(const std::string& path) {
  return read_input(path).map(parse_queries).and_then(with_own_identifiers);
}

Result<void> check_trec_identifiers(const std::vector<FileQuery>& queries) {
  for (const FileQuery& query : queries) {
    const bool is_word = !query.id.empty() && query.id.find_first_of(" \v\f\r") == std::string::npos;
    if (!is_word) {
      return fail(ErrorCode::kUsage, fmt::format("the identifier '{}' of a query is not one word", query.id),
                  "runs of TREC have blanks between their columns");
    }
  }
  return {};
}

}  // namespace disarm::cli
