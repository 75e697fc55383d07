#include "indexer/parse/lettered_parts.h"

#include <algorithm>
#include <optional>

#include "common/undoc/symbol.h"
#include "indexer/parse/letters.h"

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

}  // namespace

std::vector<LetteredPart> find_lettered_parts(const undoc::Document& document) {
  const std::vector<Paragraph>& paragraphs = document.paragraphs;
  const size_t end = end_of_text(paragraphs);
  constexpr size_t kLetters = 26;
  std::vector<LetteredPart> parts;
  for (size_t i = 0; i + 1 < end && parts.size() < kLetters; ++i) {
    if (!is_letter_heading(paragraphs[i], parts.size())) continue;
    if (paragraphs[i + 1].type != ParagraphType::kEnacting) continue;
    if (!parts.empty()) parts.back().end = i;
    const std::string& letter = paragraphs[i].label;
    parts.push_back({letter, paragraphs[i].text, symbol_of_part(document, letter), i, end});
  }
  return parts.size() > 1 ? parts : std::vector<LetteredPart>();
}

}  // namespace disarm::parse
