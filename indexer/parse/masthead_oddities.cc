#include "indexer/parse/masthead_oddities.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>

#include "common/undoc/document_date.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/numbered_head.h"
#include "indexer/parse/printed_symbol.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {
namespace {

using undoc::Document;
using undoc::MastheadLine;
using undoc::Oddity;
using undoc::Paragraph;
using undoc::ParagraphType;

// Other councils number their resolutions in the same way, but in sessions of their own.
bool is_of_assembly(const Document& document) {
  constexpr std::string_view kAssembly = "General Assembly";
  return document.organ.empty() || document.organ == kAssembly;
}

// The symbols of the letterhead and of the number before the title. The letter of a part stands in one of
// them only.
std::set<std::string> printed_symbols(const Document& document) {
  std::set<std::string> symbols;
  const auto add = [&](std::string symbol) {
    if (!symbol.empty() && !document.symbol.starts_with(symbol)) symbols.insert(std::move(symbol));
  };
  for (const MastheadLine& line : document.masthead) {
    if (line.field == "letterhead") add(printed_symbol(line.text));
    if (line.field == "title" && is_of_assembly(document)) add(read_numbered_title(line.text).symbol);
  }
  return symbols;
}

std::optional<Oddity> check_symbol(const Document& document) {
  const std::set<std::string> others = printed_symbols(document);
  if (others.empty()) return std::nullopt;
  return Oddity{"two-symbols", fmt::format("The document has the symbol {}, but prints {} as well.",
                                           document.symbol, fmt::join(others, ", "))};
}

std::optional<Oddity> check_title(const Document& document) {
  const auto second = std::ranges::find(document.masthead, kSecondTitle, &MastheadLine::field);
  if (second == document.masthead.end()) return std::nullopt;
  return Oddity{"two-titles", fmt::format("The title stands in two blocks; the second is: {}", second->text)};
}

// Regular session N opens in September of 1945 + N and can be resumed until the end of the next year
// (domain.md 1.1); the first opened in January.
bool is_within(const Date& date, const undoc::Session& session) {
  constexpr int kYearBeforeFirst = 1945;
  const int year = kYearBeforeFirst + session.number;
  const Date opening = session.number == 1 ? Date{year, 1, 1} : Date{year, 9, 1};
  return opening <= date && date <= Date{year + 1, 12, 31};
}

std::optional<Oddity> check_session(const Document& document) {
  const bool checkable = is_of_assembly(document) && document.adopted && document.session &&
                         document.session->kind == undoc::SessionKind::kRegular;
  if (!checkable || is_within(*document.adopted, *document.session)) return std::nullopt;
  return Oddity{"date-outside-session", fmt::format("It was adopted on {}, which is not in session {}.",
                                                    to_iso(*document.adopted), to_string(*document.session))};
}

// Parts can have been adopted on different days.
std::optional<Oddity> check_closing_date(const Document& document) {
  if (!document.adopted || !document.parts.empty()) return std::nullopt;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.type != ParagraphType::kClosing) continue;
    const auto closing = undoc::find_date(paragraph.text);
    if (!closing || closing->date == *document.adopted) continue;
    return Oddity{"two-dates", fmt::format("It was adopted on {}, but the line below the text says {}.",
                                           to_iso(*document.adopted), to_iso(closing->date))};
  }
  return std::nullopt;
}

std::optional<Oddity> check_agenda(const Document& document) {
  const size_t titles = document.agenda_titles.size();
  if (titles == 0 || titles == document.agenda_items.size()) return std::nullopt;
  return Oddity{"agenda-titles",
                fmt::format("{} agenda items have {} titles.", document.agenda_items.size(), titles)};
}

}  // namespace

std::vector<Oddity> find_masthead_oddities(const Document& document) {
  std::vector<Oddity> oddities;
  for (auto* check : {check_symbol, check_title, check_closing_date, check_session, check_agenda}) {
    if (auto oddity = check(document)) oddities.push_back(*std::move(oddity));
  }
  for (const MastheadLine& line : document.masthead) {
    if (line.field != kNotUnderstood) continue;
    oddities.push_back({"masthead-line", "A line of the masthead is not understood: " + line.text});
  }
  return oddities;
}

}  // namespace disarm::parse
