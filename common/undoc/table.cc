#include "common/undoc/table.h"

#include <algorithm>

namespace disarm::undoc {
namespace {

// Takes the part of `rest` before `separator` away, and the separator with it.
std::string_view take_until(std::string_view& rest, char separator) {
  const size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

}  // namespace

TableRows::Iterator::Iterator(std::string_view tsv) : rest_(tsv) {
  read_line();  // names the columns
  ++*this;
}

TableRows::Iterator& TableRows::Iterator::operator++() {
  const size_t columns = row_.size();
  at_end_ = !read_line();
  row_.resize(columns);
  return *this;
}

bool TableRows::Iterator::read_line() {
  while (!rest_.empty()) {
    std::string_view line = take_until(rest_, '\n');
    if (line.empty() || line.front() == '#') continue;
    row_.clear();
    bool has_more = true;
    while (has_more) {
      const size_t length = line.size();
      row_.push_back(take_until(line, '\t'));
      has_more = row_.back().size() < length;
    }
    return true;
  }
  return false;
}

}  // namespace disarm::undoc
