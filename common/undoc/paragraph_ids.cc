#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>

#include "common/undoc/document.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/roman.h"

namespace disarm::undoc {
namespace {

// "Article 8 Missing information" heads the paragraphs of article 8; empty for other headings.
std::string article_in(const std::string& heading) {
  constexpr std::string_view kArticle = "Article ";
  if (!heading.starts_with(kArticle)) return {};
  const size_t end = heading.find_first_not_of("0123456789IVXLC", kArticle.size());
  return heading.substr(kArticle.size(), end - kArticle.size());
}

// Names paragraphs one after the other; remembers the parent that sub-paragraphs belong to, and the annex and
// the article that all stand in.
class IdGiver {
 public:
  explicit IdGiver(bool is_resolution) : is_resolution_(is_resolution) {}

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
      case ParagraphType::kAnnexHeading:
        return begin_annex(paragraph);
      case ParagraphType::kSectionHeading:
        return begin_section(paragraph);
      case ParagraphType::kAnnex:
        return paragraph.label.empty() ? by_place() : labelled("-", paragraph);
      case ParagraphType::kFootnote:
        return "fn" + paragraph.label;
      case ParagraphType::kOther:
        // Reports and records number their paragraphs; in a resolution the numbers are those of quoted text.
        return paragraph.label.empty() || is_resolution_ ? by_place() : labelled("para", paragraph);
      default:
        return by_place();
    }
  }

  // "annex", "annex2".
  std::string begin_annex(const Paragraph& paragraph) {
    const int number = parse_roman(paragraph.label);
    annex_ = "annex" + (number > 0 ? std::to_string(number) : paragraph.label);
    if (const int times = ++annexes_[annex_]; times > 1) annex_ += fmt::format(".{}", times);
    article_.clear();
    parents_.clear();
    return annex_;
  }

  std::string begin_section(const Paragraph& paragraph) {
    parents_.clear();
    const std::string article = article_in(paragraph.text);
    if (article.empty()) return by_place();
    article_ = "art" + article;
    return annex_.empty() ? article_ : annex_ + '-' + article_;
  }

  // "annex1-3", "annex-(a)", "para12": the number itself, or the letter of a list that stands below none.
  std::string labelled(std::string_view name, const Paragraph& paragraph) {
    if (paragraph.level > 0 && !parents_.empty()) return below_parent(paragraph);
    const bool number = paragraph.label.find_first_not_of("0123456789") == std::string::npos;
    const std::string label = number ? paragraph.label : fmt::format("({})", paragraph.label);
    if (!article_.empty())
      return opens(fmt::format("{}{}{}-{}", annex_, annex_.empty() ? "" : "-", article_, label));
    return opens(fmt::format("{}{}{}", annex_, name, label));
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

  bool is_resolution_;
  size_t place_ = 0;
  int preambular_ = 0;
  int operative_ = 0;
  std::string annex_;                 // "annex2"; empty before the first annex
  std::string article_;               // "art8"; empty before the first article, of each annex too
  std::vector<std::string> parents_;  // the names down to the last paragraph
  std::map<std::string, int> annexes_;
  std::map<std::string, int> taken_;
};

}  // namespace

std::vector<std::string> paragraph_ids(const Document& document) {
  IdGiver giver(has_shape_of_resolution(document.kind));
  std::vector<std::string> ids;
  ids.reserve(document.paragraphs.size());
  for (const Paragraph& paragraph : document.paragraphs) {
    ids.push_back(giver.id_of(paragraph));
  }
  return ids;
}

}  // namespace disarm::undoc
