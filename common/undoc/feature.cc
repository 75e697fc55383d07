#include "common/undoc/feature.h"

#include <algorithm>
#include <array>

namespace disarm::undoc {
namespace {

template <ParagraphType... kTypes>
bool has_paragraph(const Document& document) {
  return std::ranges::any_of(document.paragraphs,
                             [](const Paragraph& paragraph) { return ((paragraph.type == kTypes) || ...); });
}

constexpr std::array kFeatures = {
    Feature{"annex", has_paragraph<ParagraphType::kAnnexHeading, ParagraphType::kAnnex>},
    Feature{"table", has_paragraph<ParagraphType::kTable>},
    Feature{"footnote", has_paragraph<ParagraphType::kFootnote>},
    Feature{"section", has_paragraph<ParagraphType::kSectionHeading>},
    Feature{"preamble", has_paragraph<ParagraphType::kPreambular>},
    Feature{"subparagraph", has_paragraph<ParagraphType::kSubparagraph>},
    Feature{"vote", [](const Document& document) { return !document.votes.empty(); }},
    Feature{"sponsor", [](const Document& document) { return !document.sponsors.empty(); }},
    Feature{"citation", [](const Document& document) { return !document.citations.empty(); }},
    Feature{"symbol", [](const Document& document) { return !document.symbol.empty(); }},
    Feature{"title", [](const Document& document) { return !document.title.empty(); }},
    Feature{"date", [](const Document& document) { return document.adopted.has_value(); }},
};

}  // namespace

std::span<const Feature> features() {
  return kFeatures;
}

std::vector<std::string_view> features_of(const Document& document) {
  std::vector<std::string_view> names;
  for (const Feature& feature : kFeatures) {
    if (feature.is_in(document)) names.push_back(feature.name);
  }
  return names;
}

}  // namespace disarm::undoc
