// The account of a reading: every character of the source ends in exactly one place.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "common/text/unicode.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {

// Blanks and the forms of hyphens are the only things that reading may change.
inline std::map<char32_t, int> characters(std::string_view text) {
  const std::string unified = text::unify_hyphens(std::string(text));
  std::map<char32_t, int> counts;
  for (size_t at = 0; at < unified.size();) {
    const char32_t letter = text::next_code_point(unified, at);
    if (!text::is_space(letter)) ++counts[letter];
  }
  return counts;
}

// What the text of a paragraph leaves out, because its label and marks say it: "(a)", "5.", "1/", "1, 2".
inline bool is_punctuation_of_labels(char32_t letter) {
  return letter < 0x80 && std::string_view("().,/").find(static_cast<char>(letter)) != std::string_view::npos;
}

// Whether the label is printed with a dash behind it, "1 - ", as Arabic documents do.
inline bool has_dash_behind_label(const std::string& source, const std::string& label) {
  const std::string text = text::unify_hyphens(text::collapse_spaces(source));
  return !label.empty() && text.starts_with(label + " -");
}

// The differences but for hyphens that were restored, as sentences; empty when the account is right.
inline std::vector<std::string> wrong_accounts(const extract::StyledText& styled, const Explained& reading) {
  std::vector<std::string> lines(styled.lines.size());
  std::vector<std::string> sources(reading.document.paragraphs.size());
  for (const Piece& piece : reading.pieces) {
    lines[piece.line] += piece.text;
    if (piece.role == Role::kParagraph) sources[piece.paragraph] += piece.text;
  }
  std::vector<std::string> wrong;
  int restored = static_cast<int>(reading.restored_hyphens);
  for (size_t i = 0; i < lines.size(); ++i) {
    const std::string source = extract::plain_text(styled.lines[i]);
    std::map<char32_t, int> counts = characters(source);
    const int more = characters(lines[i])['-'] - counts['-'];
    if (more > 0 && more <= restored) {
      counts['-'] += more;
      restored -= more;
    }
    if (counts['-'] == 0) counts.erase('-');
    if (characters(lines[i]) != counts) wrong.push_back("line: " + source + " | became: " + lines[i]);
  }
  for (size_t i = 0; i < sources.size(); ++i) {
    const undoc::Paragraph& paragraph = reading.document.paragraphs[i];
    // The number of an annex stays a part of its heading.
    const bool label_apart = paragraph.type != undoc::ParagraphType::kAnnexHeading;
    std::string printed = (label_apart ? paragraph.label : std::string()) + paragraph.text;
    for (const std::string& mark : paragraph.footnotes) printed += mark;
    std::map<char32_t, int> left = characters(sources[i]);
    for (const auto& [letter, count] : characters(printed)) left[letter] -= count;
    if (left['-'] > 0 && has_dash_behind_label(sources[i], paragraph.label)) --left['-'];
    const bool right = std::ranges::all_of(left, [](const auto& entry) {
      return entry.second == 0 || (entry.second > 0 && is_punctuation_of_labels(entry.first));
    });
    if (!right) wrong.push_back("paragraph: " + printed + " | source: " + sources[i]);
  }
  return wrong;
}

}  // namespace disarm::parse
