#include "indexer/parse/rich_text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "common/text/unicode.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// "pre- and post-conflict": the hyphen stands for a word that follows.
bool starts_with_conjunction(std::string_view text) {
  constexpr std::array<std::string_view, 3> kWords = {"and ", "or ", "to "};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

bool joins_without_space(std::string_view before, std::string_view after) {
  if (before.size() < 2) return false;
  if (before.back() == '-') return before[before.size() - 2] != ' ' && !starts_with_conjunction(after);
  constexpr std::string_view kEnDash = "\u2013";
  constexpr std::string_view kEmDash = "\u2014";
  if (before.ends_with(kEnDash)) return before.size() > 3 && is_digit(before[before.size() - 4]);
  if (before.ends_with(kEmDash)) return before.size() > 3 && before[before.size() - 4] != ' ';
  return before.back() == '/' && before[before.size() - 2] != ' ';
}

void append(RichText& text, const extract::Span& span, bool& after_space) {
  std::string piece;
  piece.reserve(span.text.size());
  text::append_collapsed(piece, span.text, after_space);
  if (text::skip_ascii(piece, 0) < piece.size()) piece = text::unify_hyphens(piece);
  if (piece.empty()) return;
  const bool fits = !text.empty() && text.back().bold == span.bold && text.back().italic == span.italic &&
                    text.back().superscript == span.superscript && !span.after_gap;
  if (fits) {
    text.back().text += piece;
    return;
  }
  text.push_back({.text = std::move(piece),
                  .bold = span.bold,
                  .italic = span.italic,
                  .superscript = span.superscript,
                  .left = span.left,
                  .after_gap = span.after_gap});
}

void trim_end(RichText& text) {
  while (!text.empty() && (text.back().text.empty() || text.back().text.back() == ' ')) {
    if (text.back().text.empty()) {
      text.pop_back();
    } else {
      text.back().text.pop_back();
    }
  }
}

bool is_mark(std::string_view text) {
  return all_digits(text) || is_asterisks(text) || (text.size() == 1 && is_ascii_lower(text.front()));
}

// "1", "1,2", "1, 2" in one superscript.
std::vector<std::string> marks_in(std::string_view text) {
  std::vector<std::string> marks;
  while (!text.empty()) {
    const size_t end = std::min(text.find_first_of(", "), text.size());
    std::string_view mark = text.substr(0, end);
    if (mark.ends_with('/')) mark.remove_suffix(1);  // "1/" of typed documents
    if (!mark.empty() && !is_mark(mark)) return {};
    if (!mark.empty()) marks.emplace_back(mark);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return marks;
}

// Joins what stood on both sides of a mark: one space at most, none before punctuation.
void close_gap(std::string& before, std::string& after) {
  const bool space = before.ends_with(' ') || after.starts_with(' ');
  while (before.ends_with(' ')) before.pop_back();
  after.erase(0, after.find_first_not_of(' '));
  const bool punctuation =
      !after.empty() && std::string_view(",.;:)").find(after.front()) != std::string_view::npos;
  if (space && !punctuation && !after.empty()) before += ' ';
}

}  // namespace

RichText join_lines(std::span<const TextLine> lines) {
  RichText text;
  bool after_space = true;
  std::string_view before;
  for (const TextLine& line : lines) {
    if (!text.empty() && !joins_without_space(before, line.text)) {
      if (!after_space) text.back().text += ' ';
      after_space = true;
    }
    for (const extract::Span& span : line.spans) append(text, span, after_space);
    if (!text.empty() && after_space) {
      while (text.back().text.ends_with(' ')) text.back().text.pop_back();
      after_space = false;
    }
    before = line.text;
  }
  trim_end(text);
  return text;
}

std::string plain(const RichText& text) {
  std::string all;
  for (const extract::Span& span : text) all += span.text;
  return all;
}

void append_line(std::string& text, std::string_view line) {
  if (!text.empty() && !joins_without_space(text, line)) text += ' ';
  text += line;
}

void remove_prefix(RichText& text, size_t bytes) {
  while (!text.empty()) {
    std::string& first = text.front().text;
    const size_t cut = std::min(bytes, first.size());
    first.erase(0, cut);
    bytes -= cut;
    if (bytes == 0) first.erase(0, first.find_first_not_of(' '));
    if (!first.empty()) return;
    text.erase(text.begin());
  }
}

std::vector<std::string> take_marks(RichText& text) {
  std::vector<std::string> marks;
  std::string none;
  for (size_t i = 0; i < text.size();) {
    std::vector<std::string> found =
        text[i].superscript ? marks_in(text[i].text) : std::vector<std::string>();
    if (found.empty()) {
      ++i;
      continue;
    }
    std::move(found.begin(), found.end(), std::back_inserter(marks));
    const bool space_within = text[i].text.ends_with(' ') || text[i].text.starts_with(' ');
    std::string& before = i == 0 ? none : text[i - 1].text;
    if (space_within) before += ' ';
    text.erase(text.begin() + static_cast<ptrdiff_t>(i));
    std::string end;
    close_gap(before, i < text.size() ? text[i].text : end);
  }
  trim_end(text);
  return marks;
}

std::string leading_italics(const RichText& text) {
  std::string run;
  size_t end = 0;
  for (const extract::Span& span : text) {
    const bool bridge = span.text.find_first_not_of(" ,") == std::string::npos;
    if (!span.italic && !bridge) break;
    run += span.text;
    if (span.italic && !bridge) end = run.size();
  }
  if (run.size() == plain(text).size()) return {};
  run.resize(end);
  while (!run.empty() && std::string_view(" ,;:.").find(run.back()) != std::string_view::npos) run.pop_back();
  return run;
}

}  // namespace disarm::parse
