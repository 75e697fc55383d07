#include "indexer/parse/footnotes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "indexer/parse/letters.h"
#include "indexer/parse/note_area.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

using Lines = std::vector<TextLine>;

std::string_view trimmed(std::string_view text) {
  const size_t from = std::min(text.find_first_not_of(' '), text.size());
  const size_t to = text.find_last_not_of(' ');
  return to == std::string_view::npos ? std::string_view() : text.substr(from, to + 1 - from);
}

// The mark at the start of a note's first line: raised "1" or "a", "**" raised or at full size. Behind
// something else that is raised there is none.
std::optional<std::string> raised_mark(const TextLine& line) {
  const extract::Span& first = line.spans.front();
  if (first.superscript) {
    const std::string_view text = trimmed(first.text);
    return is_note_mark(text) ? std::optional(std::string(text)) : std::nullopt;
  }
  const std::string_view word = trimmed(std::string_view(line.text).substr(0, line.text.find(' ')));
  if (is_asterisks(word)) return std::string(word);
  return std::nullopt;
}

// The number of the note after `notes`.
std::string next_number(const std::vector<Footnote>& notes) {
  const auto last =
      std::find_if(notes.rbegin(), notes.rend(), [](const Footnote& n) { return all_digits(n.mark); });
  return std::to_string(last == notes.rend() ? 1 : std::stoi(last->mark) + 1);
}

std::string first_word(const TextLine& line) {
  return line.text.substr(0, line.text.find(' '));
}

// Without styles: "1" or "1/" before the text or alone on the line. Before text it must be the next number.
std::optional<std::string> typed_mark(const TextLine& line, const std::vector<Footnote>& notes) {
  std::string word = first_word(line);
  if (is_asterisks(word)) return word;
  const bool alone = word.size() == line.text.size();
  if (word.ends_with('/')) word.pop_back();
  if (!is_note_mark(word)) return std::nullopt;
  return alone || word == next_number(notes) ? std::optional(word) : std::nullopt;
}

// Takes the mark off the line and returns how it was printed at full size, if it was.
std::string take_printed_mark(TextLine& line, const std::string& mark) {
  std::string printed;
  if (line.spans.front().superscript) {
    line.spans.erase(line.spans.begin());
  } else {
    printed = line.text.starts_with(mark + "/") ? mark + "/" : mark;
    remove_prefix(line.spans, 0);  // blanks before the mark
    remove_prefix(line.spans, printed.size());
  }
  update_from_spans(line);
  return printed;
}

class Detacher {
 public:
  explicit Detacher(const Layout& layout) : layout_(layout) {}

  std::optional<std::string> mark_of(const TextLine& line) const {
    const std::optional<std::string> raised = raised_mark(line);
    const bool is_raised = layout_.has_styles || line.spans.front().superscript;
    return raised || is_raised ? raised : typed_mark(line, notes_);
  }

  // Adds a line of a footnote area. False when it cannot belong to a note.
  bool add(TextLine line) {
    const std::optional<std::string> mark = mark_of(line);
    if (mark) {
      notes_.push_back({.mark = *mark,
                        .printed = take_printed_mark(line, *mark),
                        .page = line.page,
                        .source = line.source,
                        .lines = {}});
      after_mark_ = true;
      if (trimmed(plain(line.spans)).empty()) return true;  // marks of other notes are text as well
    }
    if (notes_.empty()) return false;
    if (after_mark_ || begins_block(line)) go_to_next_note();
    after_mark_ = false;
    bottom_ = line.bottom;
    notes_[current_].lines.push_back(std::move(line));
    return true;
  }

  // The notes of a page whose marks can stand apart from their texts. Returns what cannot belong to a note.
  Lines add_area(Lines area) { return read_note_area(std::move(area), notes_); }

  bool is_ascii_lower(const TextLine& line) const {
    constexpr double kSmallType = 0.93;
    return layout_.geometry == extract::Geometry::kPage && line.size < kSmallType * layout_.body_size;
  }

  // Where the footnotes of the page [from, to) begin.
  Lines::iterator find_area(Lines::iterator from, Lines::iterator to) const {
    const auto rule = std::find_if(from, to, [](const TextLine& line) { return is_rule(line.text); });
    if (rule != to) return rule;
    return layout_.geometry == extract::Geometry::kPage ? find_small_type(from, to)
                                                        : find_typed_notes(from, to);
  }

  std::vector<Footnote> take_notes() { return std::move(notes_); }

 private:
  // No rule is printed: the small type at the end of the page, from the first mark.
  Lines::iterator find_small_type(Lines::iterator from, Lines::iterator to) const {
    auto start = to;
    for (auto line = to; line != from && is_ascii_lower(*std::prev(line)); --line) {
      if (mark_of(*std::prev(line))) start = std::prev(line);
    }
    return start;
  }

  // No rule and no small type: a line that begins with a raised mark, or with "1/" for the next number.
  Lines::iterator find_typed_notes(Lines::iterator from, Lines::iterator to) const {
    return std::find_if(from, to, [&](const TextLine& line) {
      const bool raised = line.spans.front().superscript && raised_mark(line);
      return raised || first_word(line) == next_number(notes_) + "/";
    });
  }

  bool begins_block(const TextLine& line) const { return line.bottom - bottom_ > 1.5 * layout_.leading; }

  // Plain `pdftotext` prints the marks of a page before the texts of all its notes: texts take them in order.
  void go_to_next_note() {
    const auto empty =
        std::find_if(notes_.begin(), notes_.end(), [](const Footnote& note) { return note.lines.empty(); });
    if (empty != notes_.end()) current_ = static_cast<size_t>(empty - notes_.begin());
  }

  const Layout& layout_;
  std::vector<Footnote> notes_;
  size_t current_ = 0;       // the note that the next line goes to
  bool after_mark_ = false;  // no line since the last mark
  double bottom_ = 0;        // of the last line
};

// "requests the Secretary __________________": plain `pdftotext` can print the rule behind the last line.
void split_glued_rules(LaidOutText& text) {
  Lines lines;
  for (TextLine& line : text.lines) {
    const size_t end = line.text.find_last_not_of('_');
    const bool glued = end != std::string::npos && line.text[end] == ' ' &&
                       is_rule(line.text.substr(end + 1)) && line.spans.size() == 1;
    if (!glued) {
      lines.push_back(std::move(line));
      continue;
    }
    TextLine rule = line;
    rule.spans.front().text = line.text.substr(end + 1);
    line.spans.front().text = line.text.substr(0, end);
    update_from_spans(rule);
    update_from_spans(line);
    lines.push_back(std::move(line));
    lines.push_back(std::move(rule));
  }
  text.lines = std::move(lines);
}

// Moves the rule and the notes below it, all from `line` on, out of a page of a flush text.
void detach_flush_area(Lines::iterator line, Lines::iterator to, Detacher& detacher, Trace& trace,
                       Lines& kept) {
  Lines area;
  for (; line != to; ++line) {
    if (is_rule(line->text)) {
      trace.furniture(*line, kFootnoteRule);
    } else {
      area.push_back(std::move(*line));
    }
  }
  std::ranges::move(detacher.add_area(std::move(area)), std::back_inserter(kept));
}

void detach_from_pages(LaidOutText& text, Detacher& detacher, Trace& trace) {
  Lines kept;
  for (auto from = text.lines.begin(); from != text.lines.end();) {
    const int page = from->page;
    const auto to =
        std::find_if(from, text.lines.end(), [&](const TextLine& line) { return line.page != page; });
    auto line = detacher.find_area(from, to);
    std::move(from, line, std::back_inserter(kept));
    const bool apart =
        text.layout.flush && std::any_of(line, to, [](const TextLine& l) { return is_note_mark(l); });
    if (apart) {
      detach_flush_area(line, to, detacher, trace, kept);
      line = to;
    }
    bool in_notes = true;
    for (; line != to; ++line) {
      if (is_rule(line->text)) {
        trace.furniture(*line, kFootnoteRule);
        continue;
      }
      // Type of full size below the notes of a table is text again.
      in_notes =
          in_notes && (text.layout.geometry != extract::Geometry::kPage || detacher.is_ascii_lower(*line));
      if (!in_notes || !detacher.add(*line)) kept.push_back(std::move(*line));
    }
    from = to;
  }
  text.lines = std::move(kept);
}

// Without pages: blocks that begin with a raised mark, wherever they stand.
void detach_from_blocks(LaidOutText& text, Detacher& detacher, Trace& trace) {
  Lines kept;
  bool in_note = false;
  bool cut = false;
  for (TextLine& line : text.lines) {
    const bool rule = is_rule(line.text);
    if (line.starts_block) {
      in_note = !rule && line.spans.front().superscript && detacher.mark_of(line).has_value();
    }
    if (rule) trace.furniture(line, kFootnoteRule);
    if (rule || (in_note && detacher.add(line))) {
      cut = true;
      continue;
    }
    line.after_cut = std::exchange(cut, false);
    kept.push_back(std::move(line));
  }
  text.lines = std::move(kept);
}

}  // namespace

bool is_note_mark(std::string_view text) {
  constexpr size_t kMostDigits = 3;
  return (all_digits(text) && text.size() <= kMostDigits) || is_asterisks(text) ||
         (text.size() == 1 && is_ascii_lower(text.front()));
}

bool is_note_mark(const TextLine& line) {
  return is_note_mark(line.text) && std::ranges::none_of(line.spans, &extract::Span::superscript);
}

std::vector<Footnote> detach_footnotes(LaidOutText& text, Trace& trace) {
  Detacher detacher(text.layout);
  if (text.layout.has_blocks) {
    detach_from_blocks(text, detacher, trace);
  } else {
    if (text.layout.flush) split_glued_rules(text);
    detach_from_pages(text, detacher, trace);
  }
  return detacher.take_notes();
}

}  // namespace disarm::parse
