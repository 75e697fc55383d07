#include "searcher/render/paragraph_name.h"

#include <fmt/format.h>

namespace disarm::render {
namespace {

using undoc::ParagraphType;

// "5(a)(i)" becomes "5 (a) (i)"; what tells repeated numbers apart, the ".2" of "op5.2", stays.
std::string spaced(std::string_view number) {
  std::string text;
  for (const char c : number) {
    if (c == '(' && !text.empty()) text += ' ';
    text += c;
  }
  return text;
}

std::string with_number(std::string_view word, std::string_view label) {
  return label.empty() ? std::string(word) : fmt::format("{} {}", word, label);
}

std::string named_by_type(ParagraphType type, std::string_view label) {
  switch (type) {
    case ParagraphType::kEnacting:
      return "enacting words";
    case ParagraphType::kSectionHeading:
      return with_number("section heading", label);
    case ParagraphType::kAnnexHeading:
      return "annex, heading";
    case ParagraphType::kAnnex:
      return label.empty() ? "annex" : fmt::format("annex, para. {}", label);
    case ParagraphType::kFootnote:
      return with_number("footnote", label);
    case ParagraphType::kClosing:
      return "closing line";
    case ParagraphType::kOther:
      return label.empty() ? "text" : fmt::format("para. {}", label);
    default:
      return with_number(undoc::to_string(type), label);
  }
}

}  // namespace

std::string paragraph_name(std::string_view id, ParagraphType type, std::string_view label) {
  if (type == ParagraphType::kFootnote) return named_by_type(type, label);
  if (id.starts_with("op")) return "OP " + spaced(id.substr(2));
  if (id.starts_with("pp")) return "PP " + spaced(id.substr(2));
  return named_by_type(type, label);
}

std::string paragraph_name(const search::Passage& passage) {
  return paragraph_name(passage.id, passage.type, passage.label);
}

}  // namespace disarm::render
