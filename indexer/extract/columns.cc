#include "indexer/extract/columns.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace disarm::extract {
namespace {

struct Gutter {
  double left = 0;
  double right = 0;
};

struct Extent {
  double left = 0;
  double right = 0;
};

Extent extent_of(const std::vector<Word>& words) {
  Extent extent{words.front().left, words.front().right};
  for (const Word& word : words) {
    extent.left = std::min(extent.left, word.left);
    extent.right = std::max(extent.right, word.right);
  }
  return extent;
}

// The widest stretch around the middle of the page that almost no word crosses.
std::optional<Gutter> widest_stretch(const std::vector<Word>& words, const Extent& extent) {
  constexpr double kMaxCrossing = 0.03;  // of all words: titles and feet run across
  constexpr double kMinWidth = 8;        // points; wider than any space between words
  const double from = extent.left + 0.35 * (extent.right - extent.left);
  const auto cells = static_cast<size_t>(std::ceil(0.3 * (extent.right - extent.left))) + 1;
  std::vector<int> crossings(cells + 1, 0);  // differences, summed up below
  const auto cell = [&](double x) {
    return static_cast<size_t>(std::clamp(x - from, 0.0, static_cast<double>(cells)));
  };
  for (const Word& word : words) {
    crossings[cell(word.left)]++;
    crossings[cell(word.right)]--;
  }
  const int allowed = static_cast<int>(kMaxCrossing * static_cast<double>(words.size()));
  Gutter widest;
  size_t start = 0;
  int crossing = 0;
  for (size_t i = 0; i < cells; ++i) {
    crossing += crossings[i];
    if (crossing > allowed) start = i + 1;
    if (static_cast<double>(i + 1 - start) > widest.right - widest.left) {
      widest = {from + static_cast<double>(start), from + static_cast<double>(i + 1)};
    }
  }
  if (widest.right - widest.left < kMinWidth) return std::nullopt;
  return widest;
}

// How much of the column between `left` and `right` is covered by letters, over the height it is used.
double fill(const std::vector<Word>& words, double left, double right) {
  double covered = 0;
  std::vector<long> rows;
  for (const Word& word : words) {
    if (word.left < left || word.right > right || word.size <= 0) continue;
    covered += word.right - word.left;
    rows.push_back(std::lround(baseline(word) / (0.6 * word.size)));
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  constexpr size_t kMinRows = 8;
  if (rows.size() < kMinRows || right <= left) return 0;
  return covered / (static_cast<double>(rows.size()) * (right - left));
}

std::optional<Gutter> find_gutter(const std::vector<Word>& words) {
  if (words.empty()) return std::nullopt;
  const Extent extent = extent_of(words);
  const std::optional<Gutter> gutter = widest_stretch(words, extent);
  constexpr double kMinFill = 0.55;  // running text covers about 80 % of its column
  if (!gutter || fill(words, extent.left, gutter->left + 1) < kMinFill ||
      fill(words, gutter->right - 1, extent.right) < kMinFill) {
    return std::nullopt;
  }
  return gutter;
}

// Whether `word` stands in one of the rows that run across the gutter.
bool in_rows(const std::vector<double>& sorted_baselines, const Word& word) {
  const double at = baseline(word);
  const auto next = std::lower_bound(sorted_baselines.begin(), sorted_baselines.end(), at - 0.3 * word.size);
  return next != sorted_baselines.end() && *next <= at + 0.3 * word.size;
}

}  // namespace

std::vector<std::vector<Word>> reading_groups(std::vector<Word> words) {
  const std::optional<Gutter> gutter = find_gutter(words);
  if (!gutter) return {std::move(words)};
  std::vector<double> across;
  for (const Word& word : words) {
    if (word.left < gutter->left && word.right > gutter->right) across.push_back(baseline(word));
  }
  std::sort(across.begin(), across.end());
  // Zone 2k+1 is the k-th row across, zone 2k what stands above it in columns.
  const auto zone = [&](const Word& word) {
    const auto above = static_cast<size_t>(
        std::lower_bound(across.begin(), across.end(), baseline(word) - 0.3 * word.size) - across.begin());
    return 2 * above + (in_rows(across, word) ? 1 : 0);
  };
  std::vector<std::vector<Word>> groups(2 * (2 * across.size() + 2));
  for (Word& word : words) {
    const bool right_column = word.left >= gutter->left && !in_rows(across, word);
    groups[2 * zone(word) + (right_column ? 1 : 0)].push_back(std::move(word));
  }
  std::erase_if(groups, [](const std::vector<Word>& group) { return group.empty(); });
  return groups;
}

}  // namespace disarm::extract
