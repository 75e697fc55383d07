#include "indexer/parse/council_head.h"

#include "common/undoc/document_date.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// The "242 (1967)" that names the resolution; empty when `head` does not begin with it.
std::string number_in(std::string_view head) {
  constexpr std::string_view kWord = "Resolution ";
  const bool named_first = starts_with_folded(head, kWord);
  if (named_first) head.remove_prefix(kWord.size());
  const size_t close = head.find(')');
  constexpr size_t kLongest = 12;
  if (close > kLongest || leading_digits(head) == 0) return {};
  const bool named_after = head.substr(close + 1).starts_with(". Resolution of");
  return named_first || named_after ? std::string(head.substr(0, close + 1)) : std::string();
}

// "of 22 November 1967", "Adopted by the Security Council at its 3296th meeting, on 29 October 1993".
bool dates_head(const std::string& text) {
  const bool form =
      starts_with_folded(text, "of ") || starts_with_folded(text, "Adopted by the Security Council");
  return form && undoc::find_date(text).has_value();
}

}  // namespace

size_t read_council_head(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace) {
  if (blocks.empty()) return 0;
  const std::string head = blocks.front().text();
  const auto symbol = undoc::parse_symbol(number_in(head));
  if (!symbol || symbol->family != undoc::SymbolFamily::kCouncilResolution) return 0;
  document.symbol = symbol->canonical;
  document.kind = "resolution";
  document.title = head;
  size_t taken = 1;
  if (blocks.size() > 1 && dates_head(blocks[1].text())) document.title += ' ' + blocks[taken++].text();
  if (const auto date = undoc::find_date(document.title)) document.adopted = date->date;
  for (size_t i = 0; i < taken; ++i) {
    for (const TextLine& line : blocks[i].lines) trace.masthead(line, "title");
  }
  return taken;
}

}  // namespace disarm::parse
