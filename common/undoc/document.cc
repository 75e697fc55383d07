#include "common/undoc/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace disarm::undoc {
namespace {

constexpr std::array<std::pair<ParagraphType, std::string_view>, 11> kTypeNames = {{
    {ParagraphType::kEnacting, "enacting"},
    {ParagraphType::kPreambular, "preambular"},
    {ParagraphType::kOperative, "operative"},
    {ParagraphType::kSubparagraph, "subparagraph"},
    {ParagraphType::kOther, "other"},
    {ParagraphType::kSectionHeading, "section-heading"},
    {ParagraphType::kAnnexHeading, "annex-heading"},
    {ParagraphType::kAnnex, "annex"},
    {ParagraphType::kTable, "table"},
    {ParagraphType::kFootnote, "footnote"},
    {ParagraphType::kClosing, "closing"},
}};

}  // namespace

std::string_view to_string(ParagraphType type) {
  return std::ranges::find(kTypeNames, type, &std::pair<ParagraphType, std::string_view>::first)->second;
}

bool is_known(ParagraphType type) {
  return std::ranges::find(kTypeNames, type, &std::pair<ParagraphType, std::string_view>::first) !=
         kTypeNames.end();
}

}  // namespace disarm::undoc
