#include "indexer/parse/note_area.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "common/undoc/symbol.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

using Lines = std::vector<TextLine>;

// Numbers in their order, after the asterisks and before the letters.
std::pair<int, std::string> rank(const std::string& mark) {
  if (is_asterisks(mark)) return {0, mark};
  return all_digits(mark) ? std::pair(std::stoi(mark), mark) : std::pair(1000, mark);
}

// Texts that stand together, and the notes that share them.
struct Segment {
  std::vector<Footnote> notes;
  Lines lines;
};

bool ends_sentence(std::string_view text) {
  const std::string_view bare = without_closing_quotes(text);
  return bare.ends_with('.') || text.ends_with('.');
}

bool starts_like_note(std::string_view text) {
  constexpr std::array<std::string_view, 12> kStarts = {
      "See",       "Ibid",   "Resolution",       "Decision", "United Nations", "Official Records",
      "Available", "Report", "General Assembly", "Adopted",  "International",  "http"};
  const bool known =
      std::ranges::any_of(kStarts, [&](std::string_view start) { return text.starts_with(start); });
  const std::string_view word = text.substr(0, text.find_first_of(" ,"));
  return known || (word.find('/') != std::string_view::npos && is_ascii_upper(word.front()));
}

// How well a new note fits in at `line`, below `before`.
int likelihood(const TextLine& before, const TextLine& line, double right) {
  constexpr double kLetterWidth = 5;  // of extract::Geometry::kTypewriter
  const size_t word = std::min(line.text.find(' '), line.text.size());
  const bool fits = before.right + kLetterWidth * static_cast<double>(word + 1) < right;
  int likely = ends_sentence(before.text) ? 4 : 0;
  if (fits) likely += 3;
  if (starts_like_note(line.text)) likely += 2;
  if (!line.text.empty() && is_ascii_lower(line.text.front())) likely -= 3;
  return likely;
}

// The places of `lines` at which the notes but the first begin.
std::vector<size_t> divide(const Lines& lines, size_t notes) {
  constexpr double kUsualRight = 450;  // of lines of notes, where none of the area is full
  double right = kUsualRight;
  for (const TextLine& line : lines) right = std::max(right, line.right);
  std::vector<std::pair<int, size_t>> places;
  for (size_t i = 1; i < lines.size(); ++i)
    places.emplace_back(-likelihood(lines[i - 1], lines[i], right), i);
  std::ranges::sort(places);
  places.resize(std::min(places.size(), notes - 1));
  std::vector<size_t> starts;
  for (const auto& [likely, place] : places) starts.push_back(place);
  std::ranges::sort(starts);
  return starts;
}

class Reader {
 public:
  explicit Reader(std::vector<Footnote>& notes) : notes_(notes) {}

  Lines read(Lines area) {
    std::vector<Segment> segments = split(std::move(area));
    share_out_marks(segments);
    Lines left;
    for (Segment& segment : segments) {
      if (!segment.notes.empty()) {
        fill(segment);
      } else if (!notes_.empty()) {
        std::ranges::move(segment.lines, std::back_inserter(notes_.back().lines));
      } else {
        std::ranges::move(segment.lines, std::back_inserter(left));
      }
    }
    return left;
  }

 private:
  // Begins a segment at each mark that text follows, but for marks above all texts.
  std::vector<Segment> split(Lines area) {
    std::vector<Segment> segments(1);
    for (size_t i = 0; i < area.size(); ++i) {
      if (!is_note_mark(area[i])) {
        segments.back().lines.push_back(std::move(area[i]));
        continue;
      }
      const Footnote note{area[i].text, area[i].text, area[i].page, area[i].source, {}};
      const bool before_text = i + 1 < area.size() && !is_note_mark(area[i + 1]);
      if (before_text && !segments.back().lines.empty()) {
        segments.emplace_back().notes.push_back(note);
      } else {
        loose_.push_back(note);
      }
    }
    return segments;
  }

  // A mark that stands alone belongs to the last segment whose own mark is not after it.
  void share_out_marks(std::vector<Segment>& segments) {
    for (Footnote& note : loose_) {
      auto segment = segments.begin();
      for (auto next = std::next(segment); next != segments.end(); ++next) {
        if (rank(next->notes.front().mark) < rank(note.mark)) segment = next;
      }
      segment->notes.push_back(std::move(note));
    }
    for (Segment& segment : segments) {
      std::ranges::stable_sort(segment.notes, {}, [](const Footnote& note) { return rank(note.mark); });
    }
  }

  void fill(Segment& segment) {
    const std::vector<size_t> starts = divide(segment.lines, segment.notes.size());
    size_t note = 0;
    for (size_t i = 0; i < segment.lines.size(); ++i) {
      if (note < starts.size() && i == starts[note]) ++note;
      segment.notes[note].lines.push_back(std::move(segment.lines[i]));
    }
    std::ranges::move(segment.notes, std::back_inserter(notes_));
  }

  std::vector<Footnote>& notes_;
  std::vector<Footnote> loose_;
};

}  // namespace

Lines read_note_area(Lines area, std::vector<Footnote>& notes) {
  return Reader(notes).read(std::move(area));
}

}  // namespace disarm::parse
