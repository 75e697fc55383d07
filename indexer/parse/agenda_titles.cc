#include "indexer/parse/agenda_titles.h"

#include <algorithm>
#include <utility>

#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

// The room that `line` leaves after the first word of `next`; letters are about half as wide as high.
double room(const AgendaTitleLine& line, const AgendaTitleLine& next, double right) {
  constexpr double kLetterWidth = 5;
  const size_t word = std::min(next.text.find(' '), next.text.size());
  return right - line.right - kLetterWidth * static_cast<double>(word + 1);
}

}  // namespace

std::vector<bool> AgendaTitles::starts(size_t items) const {
  std::vector<bool> starts(lines_.size(), false);
  starts.front() = true;
  size_t titles = 1;
  for (size_t i = 1; i < lines_.size() && titles < items; ++i) {
    starts[i] = lines_[i].begins_block;
    titles += lines_[i].begins_block ? 1 : 0;
  }
  double right = 0;
  for (const AgendaTitleLine& line : lines_) right = std::max(right, line.right);
  for (; titles < items; ++titles) {
    size_t best = 0;
    for (size_t i = 1; i < lines_.size(); ++i) {
      const double left_over = room(lines_[i - 1], lines_[i], right);
      if (!starts[i] && left_over > 0 &&
          (best == 0 || left_over > room(lines_[best - 1], lines_[best], right)))
        best = i;
    }
    if (best == 0) break;
    starts[best] = true;
  }
  return starts;
}

std::vector<std::string> AgendaTitles::titles(size_t items) const {
  std::vector<std::string> titles;
  if (lines_.empty()) return titles;
  const std::vector<bool> begins = starts(items);
  for (size_t i = 0; i < lines_.size(); ++i) {
    if (begins[i]) titles.emplace_back();
    append_line(titles.back(), lines_[i].text);
  }
  return titles;
}

}  // namespace disarm::parse
