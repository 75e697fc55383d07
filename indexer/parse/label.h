// The numbers, letters and dashes that paragraphs and lists carry. Forms: domain.md 2.7 and 2.8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace disarm::parse {

enum class LabelKind {
  kNumber,   // "5.", "5)"
  kLetter,   // "(a)", "(aa)"
  kRoman,    // "(ii)"; "(i)" alone is a letter as well
  kBullet,   // a dash or a dot
  kSection,  // "I.", "A.": heads a section
};

struct Label {
  LabelKind kind = LabelKind::kNumber;
  std::string name;   // without punctuation: "5", "a", "ii"; the bullet itself
  size_t length = 0;  // bytes of the text with the spaces after it
};

// The label at the start of `text`, when text follows it.
std::optional<Label> read_label(std::string_view text);

// "5." or "(a)" and nothing else: `pdftotext` can print the label and its paragraph apart.
bool is_bare_label(std::string_view text);

// Whether `text` is only the number of a section, "IV." or "B.".
bool is_bare_section_label(std::string_view text);

}  // namespace disarm::parse
