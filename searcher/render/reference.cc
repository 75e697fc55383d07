#include "searcher/render/reference.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/base/date.h"
#include "common/text/visible.h"
#include "common/undoc/symbol.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::render {
namespace {

using undoc::Organ;

constexpr std::array<std::pair<Organ, std::string_view>, 4> kOrgans = {{
    {Organ::kGeneralAssembly, "General Assembly"},
    {Organ::kSecurityCouncil, "Security Council"},
    {Organ::kEconomicAndSocialCouncil, "Economic and Social Council"},
    {Organ::kHumanRightsCouncil, "Human Rights Council"},
}};

std::string_view organ_name(Organ organ) {
  const auto* found = std::ranges::find(kOrgans, organ, &std::pair<Organ, std::string_view>::first);
  return found == kOrgans.end() ? std::string_view() : found->second;
}

std::string_view prefix_of(std::string_view symbol) {
  for (const undoc::SymbolSeries& series : undoc::symbol_series()) {
    if (symbol.starts_with(series.prefix)) return series.prefix;
  }
  return {};
}

void add_symbol(Reference& reference, const std::string& symbol) {
  reference.symbol = symbol;
  reference.kind = "document";
  reference.number = undoc::display_symbol(symbol);
  const auto parts = undoc::decompose_symbol(symbol);
  if (!parts) return;
  reference.organ = organ_name(parts->organ);
  reference.kind = parts->is_decision ? "decision" : "resolution";
  reference.number.erase(0, prefix_of(symbol).size());
}

// "5(a)(i)" is printed "5 (a) (i)". The ".2" of a repeated number means nothing outside of this program.
std::string printed_number(std::string_view number) {
  std::string text;
  for (const char c : number.substr(0, number.find('.'))) {
    if (c == '(' && !text.empty()) text += ' ';
    text += c;
  }
  return text;
}

}  // namespace

std::string cited_paragraph(std::string_view id, undoc::ParagraphType type, std::string_view label) {
  switch (type) {
    case undoc::ParagraphType::kFootnote:
      return label.empty() ? "footnote" : fmt::format("footnote {}", label);
    case undoc::ParagraphType::kAnnex:
      return label.empty() ? "annex" : fmt::format("annex, para. {}", label);
    case undoc::ParagraphType::kAnnexHeading:
      return "annex";
    default:
      break;
  }
  if (id.starts_with("op")) return "para. " + printed_number(id.substr(2));
  if (id.starts_with("pp")) return "preambular para. " + printed_number(id.substr(2));
  return label.empty() ? std::string() : fmt::format("para. {}", label);
}

Reference reference_of(const search::Hit& hit, search::Unit unit) {
  Reference reference;
  add_symbol(reference, hit.symbol);
  reference.title = hit.title;
  reference.date = hit.date;
  reference.session = hit.session;
  reference.language = hit.language;
  reference.source = hit.source;
  if (unit == search::Unit::kParagraph) {
    reference.paragraph = cited_paragraph(hit.passage.id, hit.passage.type, hit.passage.label);
  }
  return reference;
}

Reference reference_of(const undoc::Document& document, const std::string& source) {
  Reference reference;
  add_symbol(reference, document.symbol);
  reference.title = document.title;
  if (document.adopted) reference.date = to_iso(*document.adopted);
  if (document.session) reference.session = undoc::to_string(*document.session);
  reference.language = document.language;
  reference.source = source;
  return reference;
}

std::string url_of(const Reference& reference) {
  if (reference.symbol.empty()) return {};
  const std::string_view language = reference.language.empty() ? "en" : std::string_view(reference.language);
  return fmt::format("https://undocs.org/{}/{}", language, reference.symbol);
}

std::string footnote_of(const Reference& reference) {
  std::string text;
  if (reference.symbol.empty()) {
    text = reference.title.empty() ? reference.source : reference.title;
  } else if (reference.organ.empty()) {
    text = reference.number;
  } else {
    text = fmt::format("{} {} {}", reference.organ, reference.kind, reference.number);
  }
  if (!reference.paragraph.empty()) text += ", " + reference.paragraph;
  return text::visible(text.ends_with('.') ? text : text + '.');
}

}  // namespace disarm::render
