#include "indexer/parse/numbered_head.h"

#include "common/undoc/document_kind.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/masthead_fields.h"

namespace disarm::parse {
namespace {

bool begins_text(const std::string& text) {
  return is_enacting_line(text) || starts_with_organ(text) || begins_decision(text);
}

}  // namespace

NumberedTitle read_numbered_title(const std::string& text) {
  const size_t length = title_number_length(text);
  if (length == 0) return {};
  const auto symbol = undoc::parse_symbol(text.substr(0, text.find('.')));
  if (!symbol) return {};
  switch (symbol->family) {
    case undoc::SymbolFamily::kAssemblyResolution:
      return {symbol->canonical, std::string(undoc::kinds::kResolution), text.substr(length)};
    case undoc::SymbolFamily::kAssemblyDecision:
      return {symbol->canonical, std::string(undoc::kinds::kDecision), text.substr(length)};
    default:
      return {};
  }
}

size_t read_numbered_head(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace) {
  if (blocks.size() < 2 || !begins_text(blocks[1].text())) return 0;
  NumberedTitle title = read_numbered_title(blocks[0].text());
  if (title.symbol.empty()) return 0;
  document.symbol = std::move(title.symbol);
  document.kind = std::move(title.kind);
  document.title = std::move(title.title);
  for (const TextLine& line : blocks[0].lines) trace.masthead(line, "title");
  return 1;
}

}  // namespace disarm::parse
