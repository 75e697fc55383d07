#include "common/undoc/document.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/format.h>

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

// Names paragraphs one after the other; remembers the parent that sub-paragraphs belong to.
class IdGiver {
 public:
  std::string id_of(const Paragraph& paragraph) {
    ++place_;
    return unique(proper_name(paragraph));
  }

 private:
  std::string proper_name(const Paragraph& paragraph) {
    switch (paragraph.type) {
      case ParagraphType::kPreambular:
        return opens(fmt::format("pp{}", ++preambular_));
      case ParagraphType::kOperative:
        ++operative_;
        return opens(paragraph.label.empty() ? fmt::format("op{}", operative_) : "op" + paragraph.label);
      case ParagraphType::kSubparagraph:
        return paragraph.label.empty() ? by_place() : below_parent(paragraph);
      case ParagraphType::kFootnote:
        return "fn" + paragraph.label;
      default:
        return by_place();
    }
  }

  // A paragraph that sub-paragraphs can belong to.
  std::string opens(std::string name) {
    parents_.assign(1, name);
    return name;
  }

  std::string below_parent(const Paragraph& paragraph) {
    const size_t depth = std::clamp<size_t>(paragraph.level, 1, std::max<size_t>(parents_.size(), 1));
    parents_.resize(depth);
    std::string name = fmt::format("{}({})", parents_.back(), paragraph.label);
    parents_.push_back(name);
    return name;
  }

  std::string by_place() const { return fmt::format("p{}", place_); }

  // Sections may restart their numbers: the second "5" of a document is "op5.2".
  std::string unique(std::string name) {
    const int times = ++taken_[name];
    return times == 1 ? name : fmt::format("{}.{}", name, times);
  }

  size_t place_ = 0;
  int preambular_ = 0;
  int operative_ = 0;
  std::vector<std::string> parents_;  // the names down to the last paragraph
  std::map<std::string, int> taken_;
};

}  // namespace

std::string_view to_string(ParagraphType type) {
  return std::ranges::find(kTypeNames, type, &std::pair<ParagraphType, std::string_view>::first)->second;
}

std::optional<ParagraphType> parse_paragraph_type(std::string_view name) {
  const auto* found =
      std::ranges::find(kTypeNames, name, &std::pair<ParagraphType, std::string_view>::second);
  return found == kTypeNames.end() ? std::nullopt : std::optional(found->first);
}

bool is_known(ParagraphType type) {
  return std::ranges::find(kTypeNames, type, &std::pair<ParagraphType, std::string_view>::first) !=
         kTypeNames.end();
}

std::vector<std::string> paragraph_ids(const Document& document) {
  IdGiver giver;
  std::vector<std::string> ids;
  ids.reserve(document.paragraphs.size());
  for (const Paragraph& paragraph : document.paragraphs) {
    ids.push_back(giver.id_of(paragraph));
  }
  return ids;
}

}  // namespace disarm::undoc
