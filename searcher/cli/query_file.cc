#include "searcher/cli/query_file.h"

#include <algorithm>

#include "common/cli/input.h"

namespace disarm::cli {

std::vector<FileQuery> parse_queries(std::string_view input) {
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
  return read_input(path).map(parse_queries);
}

}  // namespace disarm::cli
