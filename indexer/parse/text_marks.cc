#include "indexer/parse/text_marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

struct Place {
  size_t line = 0;
  size_t span = 0;
  size_t at = 0;  // byte of the span's text
};

bool operator<(const Place& a, const Place& b) {
  return std::tie(a.line, a.span, a.at) < std::tie(b.line, b.span, b.at);
}

// Words after which a number counts something.
bool counts_with(std::string_view before) {
  constexpr std::array<std::string_view, 22> kWords = {
      "paragraph", "paragraphs", "article", "articles", "Article", "Articles", "annex", "chapter",
      "section",   "part",       "para.",   "No.",      "vol.",    "and",      "to",    "of",
      "on",        "from",       "than",    "or",       "Goal",    "by"};
  const size_t from = before.find_last_of(' ') + 1;  // 0 when there is no space
  const std::string_view word = before.substr(from);
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// How likely the digits [at, at + length) of `text` are a mark: 0 is impossible.
int likelihood(std::string_view text, size_t at, size_t length) {
  const std::string_view after = text.substr(at + length);
  if (!after.empty() && after.front() != ' ' &&
      std::string_view(",;.:)").find(after.front()) == std::string_view::npos)
    return 0;
  if (at == 0) return after.starts_with(' ') ? 1 : 0;  // "1." is a label
  std::string_view before = text.substr(0, at);
  const char previous = before.back();
  if (is_digit(previous) || previous == '/' || previous == '-' || previous == '(' || previous == '.')
    return 0;
  if (previous != ' ') return 4;  // glued to a word, a comma or a quote
  before.remove_suffix(1);
  if (counts_with(before)) return 0;
  const bool after_punctuation =
      !before.empty() && std::string_view(",;.:").find(before.back()) != std::string_view::npos;
  return after_punctuation || before.ends_with("\u201d") ? 3 : 2;
}

class Marker {
 public:
  Marker(LaidOutText& text) : text_(text) {}

  void raise(const Footnote& note) {
    if (!all_digits(note.mark) || note.printed.empty()) return;
    std::optional<Place> best;
    int best_likelihood = 0;
    for (size_t line = last_.line; line < text_.lines.size(); ++line) {
      if (text_.lines[line].page > note.page) break;
      if (text_.lines[line].page == note.page) search(line, note.printed, best, best_likelihood);
    }
    if (best) cut_out(*best, note);
  }

 private:
  void search(size_t line, const std::string& mark, std::optional<Place>& best, int& best_likelihood) const {
    const std::vector<extract::Span>& spans = text_.lines[line].spans;
    for (size_t span = 0; span < spans.size(); ++span) {
      for (size_t at = spans[span].text.find(mark); at != std::string::npos;
           at = spans[span].text.find(mark, at + 1)) {
        const Place place{line, span, at};
        const int likely =
            spans[span].superscript || place < last_ ? 0 : likelihood(spans[span].text, at, mark.size());
        if (likely > best_likelihood) {
          best = place;
          best_likelihood = likely;
        }
      }
    }
  }

  void cut_out(const Place& place, const Footnote& note) {
    std::vector<extract::Span>& spans = text_.lines[place.line].spans;
    const extract::Span whole = spans[place.span];
    std::vector<extract::Span> pieces(3, whole);
    pieces[0].text = whole.text.substr(0, place.at);
    pieces[1].text = note.printed;
    pieces[1].superscript = true;
    pieces[1].after_gap = false;
    pieces[2].text = whole.text.substr(place.at + note.printed.size());
    pieces[2].after_gap = false;
    const auto at = spans.erase(spans.begin() + static_cast<ptrdiff_t>(place.span));
    spans.insert(at, pieces.begin(), pieces.end());
    update_from_spans(text_.lines[place.line]);
    last_ = {place.line, place.span + 2, 0};
  }

  LaidOutText& text_;
  Place last_;
};

}  // namespace

void raise_marks(LaidOutText& text, const std::vector<Footnote>& notes) {
  Marker marker(text);
  for (const Footnote& note : notes) marker.raise(note);
}

}  // namespace disarm::parse
