#include "indexer/parse/lettered_parts.h"

#include <algorithm>
#include <utility>

#include "common/undoc/document_kind.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/numbered_head.h"

namespace disarm::parse {
namespace {

using undoc::LetteredPart;
using undoc::Paragraph;
using undoc::ParagraphType;

bool is_letter_heading(const Paragraph& paragraph, size_t parts_before) {
  const std::string expected(1, static_cast<char>('A' + parts_before));
  return paragraph.type == ParagraphType::kSectionHeading && paragraph.label == expected;
}

std::string symbol_of_part(const undoc::Document& document, const std::string& letter) {
  const auto whole = undoc::parse_symbol(document.symbol);
  if (!whole || whole->family != undoc::SymbolFamily::kAssemblyResolution) return {};
  const auto part = undoc::parse_symbol(whole->canonical + letter);
  return part ? part->canonical : std::string();
}

size_t end_of_text(const std::vector<Paragraph>& paragraphs) {
  const auto note = std::ranges::find(paragraphs, ParagraphType::kFootnote, &Paragraph::type);
  return static_cast<size_t>(note - paragraphs.begin());
}

// The resolutions and decisions of a compilation: "70/512. Title" above each text. The first stands in the
// head.
std::vector<LetteredPart> find_numbered_parts(const undoc::Document& document, size_t end) {
  const std::vector<Paragraph>& paragraphs = document.paragraphs;
  std::vector<LetteredPart> parts = {{"", document.title, document.symbol, 0, end}};
  for (size_t i = 0; i + 1 < end; ++i) {
    const ParagraphType next = paragraphs[i + 1].type;
    if (next != ParagraphType::kEnacting && !begins_decision(paragraphs[i + 1].text)) continue;
    NumberedTitle title = read_numbered_title(paragraphs[i].text);
    if (title.symbol.empty()) continue;
    parts.back().end = i;
    parts.push_back({"", std::move(title.title), std::move(title.symbol), i, end});
  }
  return parts;
}

// What is one resolution has no parts.
std::vector<LetteredPart> unless_alone(std::vector<LetteredPart> parts) {
  if (parts.size() < 2) parts.clear();
  return parts;
}

std::vector<LetteredPart> find_letters(const undoc::Document& document, size_t end) {
  const std::vector<Paragraph>& paragraphs = document.paragraphs;
  constexpr size_t kLetters = 26;
  std::vector<LetteredPart> parts;
  for (size_t i = 0; i + 1 < end && parts.size() < kLetters; ++i) {
    if (!is_letter_heading(paragraphs[i], parts.size())) continue;
    if (paragraphs[i + 1].type != ParagraphType::kEnacting) continue;
    if (!parts.empty()) parts.back().end = i;
    const std::string& letter = paragraphs[i].label;
    parts.push_back({letter, paragraphs[i].text, symbol_of_part(document, letter), i, end});
  }
  return parts;
}

}  // namespace

std::vector<LetteredPart> find_lettered_parts(const undoc::Document& document) {
  if (!undoc::has_shape_of_resolution(document.kind)) return {};
  const size_t end = end_of_text(document.paragraphs);
  std::vector<LetteredPart> parts = unless_alone(find_letters(document, end));
  return parts.empty() ? unless_alone(find_numbered_parts(document, end)) : parts;
}

}  // namespace disarm::parse
