#include "indexer/extract/line_assembly.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace disarm::extract {
namespace {

// All distances are in parts of the font size, so that small print and headlines are treated alike.
constexpr double kSameBaseline = 0.2;
constexpr double kRaisedAtLeast = 0.15;
constexpr double kRaisedAtMost = 0.7;
constexpr double kSmall = 0.85;  // superscripts are at most this part of their neighbours' size
constexpr double kWordGap =
    0.155;  // measured: letters spaced out to justify a line reach 0.15, spaces begin at 0.17
constexpr double kWideGap = 1.2;  // spaces of justified lines stay below

struct Row {
  std::vector<Word> words;
  std::vector<Word> raised;
  double baseline = 0;
  double size = 0;
};

size_t letters(const Word& word) {
  size_t count = 0;
  for (const StyledRun& run : word.runs) count += run.text.size();
  return count;
}

double main_size(const std::vector<Word>& words) {
  std::map<long, size_t> by_size;
  for (const Word& word : words) by_size[std::lround(10 * word.size)] += letters(word);
  const auto most = std::max_element(by_size.begin(), by_size.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == by_size.end() ? 0 : static_cast<double>(most->first) / 10;
}

std::vector<Row> rows_of(std::vector<Word> words) {
  std::sort(words.begin(), words.end(),
            [](const Word& a, const Word& b) { return baseline(a) < baseline(b); });
  std::vector<Row> rows;
  for (Word& word : words) {
    const double at = baseline(word);
    if (rows.empty() || at - rows.back().baseline > kSameBaseline * std::max(word.size, rows.back().size)) {
      rows.push_back({.words = {}, .raised = {}, .baseline = at, .size = word.size});
    }
    rows.back().size = std::max(rows.back().size, word.size);
    rows.back().words.push_back(std::move(word));
  }
  for (Row& row : rows) row.size = main_size(row.words);
  return rows;
}

bool is_raised_over(const Row& small, const Row& row) {
  const double lift = row.baseline - small.baseline;
  return small.size <= kSmall * row.size && lift >= kRaisedAtLeast * row.size &&
         lift <= kRaisedAtMost * row.size;
}

// Rows of small raised words come just before the row that they belong to.
std::vector<Row> attach_raised(std::vector<Row> rows) {
  std::vector<Row> attached;
  for (size_t i = 0; i < rows.size(); ++i) {
    size_t owner = i + 1;
    while (owner < rows.size() && rows[owner].size <= kSmall * rows[i].size) ++owner;
    if (owner < rows.size() && is_raised_over(rows[i], rows[owner])) {
      std::move(rows[i].words.begin(), rows[i].words.end(), std::back_inserter(rows[owner].raised));
    } else {
      attached.push_back(std::move(rows[i]));
    }
  }
  return attached;
}

void append_run(Line& line, const StyledRun& run, double left, bool superscript, bool after_gap) {
  const bool fits = !line.spans.empty() && !after_gap && line.spans.back().bold == run.bold &&
                    line.spans.back().italic == run.italic && line.spans.back().superscript == superscript;
  if (fits) {
    line.spans.back().text += run.text;
    return;
  }
  line.spans.push_back({.text = run.text,
                        .bold = run.bold,
                        .italic = run.italic,
                        .superscript = superscript,
                        .left = left,
                        .after_gap = after_gap});
}

struct Placed {
  Word word;
  bool raised = false;
};

std::vector<Placed> from_left_to_right(Row& row) {
  std::vector<Placed> placed;
  for (Word& word : row.words) placed.push_back({std::move(word), false});
  for (Word& word : row.raised) placed.push_back({std::move(word), true});
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.word.left < b.word.left; });
  return placed;
}

Line line_of(Row& row, int page) {
  Line line;
  line.page = page;
  line.box = {.left = 1e9, .right = 0, .top = row.baseline - 0.9 * row.size, .bottom = 0, .size = row.size};
  line.box.bottom = row.baseline + 0.2 * row.size;
  const std::vector<Placed> placed = from_left_to_right(row);
  for (size_t i = 0; i < placed.size(); ++i) {
    const Word& word = placed[i].word;
    const double gap = i == 0 ? 0 : word.left - line.box.right;
    const bool apart = i > 0 && gap > kWordGap * row.size;
    const bool after_gap = i > 0 && gap > kWideGap * row.size;
    if (apart) line.spans.back().text += ' ';
    line.box.left = std::min(line.box.left, word.left);
    line.box.right = std::max(line.box.right, word.right);
    for (const StyledRun& run : word.runs) {
      append_run(line, run, word.left, placed[i].raised, after_gap && &run == &word.runs.front());
    }
  }
  return line;
}

}  // namespace

std::vector<Line> assemble_lines(std::vector<Word> words, int page) {
  std::vector<Line> lines;
  for (Row& row : attach_raised(rows_of(std::move(words)))) lines.push_back(line_of(row, page));
  return lines;
}

}  // namespace disarm::extract
