#include "searcher/cli/show_command.h"

#include <algorithm>
#include <optional>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/index/location.h"
#include "common/undoc/symbol.h"
#include "searcher/cli/output.h"
#include "searcher/query/nearest_name.h"
#include "searcher/render/document.h"
#include "searcher/search/engine.h"

namespace disarm::cli {
namespace {

constexpr const char* kExamples = R"(EXAMPLES
  disarm-searcher show A/RES/79/58
  disarm-searcher show resolution 47/54 G
  disarm-searcher show 79/58#op5
  disarm-searcher show --format json A_RES_79_58 | jq '.paragraphs[].id')";

// What the user asked for.
struct Address {
  std::string symbol;                    // canonical
  std::optional<std::string> paragraph;  // "op5"
};

Result<Address> read_address(const std::string& text) {
  const size_t sign = text.find('#');
  const std::string written = text.substr(0, sign);
  const auto symbol = undoc::parse_symbol(written);
  if (!symbol) {
    return fail(ErrorCode::kUsage, fmt::format("'{}' is no document symbol", written),
                "for example: disarm-searcher show 79/58");
  }
  Address address{symbol->canonical, std::nullopt};
  if (sign != std::string::npos) address.paragraph = text.substr(sign + 1);
  return address;
}

Result<int> complain_of_document(const search::Engine& engine, const std::string& symbol) {
  const auto nearest = engine.nearest_symbol(symbol);
  if (!nearest) return tl::unexpected(nearest.error());
  complain(fmt::format("{} is not in the index", symbol),
           *nearest ? fmt::format("did you mean {}?", **nearest) : "");
  return kStatusNone;
}

int complain_of_paragraph(const Address& address, const std::vector<std::string>& ids) {
  const auto nearest = query::nearest_name(*address.paragraph, ids);
  complain(fmt::format("{} has no paragraph '{}'", address.symbol, *address.paragraph),
           nearest ? fmt::format("did you mean {}#{}?", address.symbol, *nearest)
                   : fmt::format("its paragraphs: {}", fmt::join(ids, ", ")));
  return kStatusNone;
}

Result<int> show_document(const index::ResolutionRecord& record, const std::string& format) {
  const std::string text =
      format == "json" ? render::document_json(record) : render::document_text(record, output_style());
  return print(text).map([] { return kStatusHits; });
}

Result<int> show_paragraph(const index::ResolutionRecord& record, const Address& address,
                           const std::string& format) {
  const auto ids = undoc::paragraph_ids(record.document);
  const auto found = std::ranges::find(ids, *address.paragraph);
  if (found == ids.end()) return complain_of_paragraph(address, ids);
  const auto place = static_cast<size_t>(found - ids.begin());
  const std::string text = format == "json" ? render::paragraph_json(record, place)
                                            : render::paragraph_text(record, place, output_style());
  return print(text).map([] { return kStatusHits; });
}

}  // namespace

CLI::App* add_show(CLI::App& program, ShowArguments& arguments) {
  CLI::App* show = program.add_subcommand("show", "Show a document, or one paragraph of it");
  show->add_option("--index", arguments.index, "Folder of the index")->type_name("DIR");
  show->add_option("--format", arguments.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  show->add_option("SYMBOL", arguments.words,
                   "Document symbol in any notation, #op5 behind it for a paragraph")
      ->required()
      ->type_name("");
  show->footer(kExamples);
  return show;
}

Result<int> run_show(const ShowArguments& arguments) {
  const auto address = read_address(fmt::format("{}", fmt::join(arguments.words, " ")));
  if (!address) return tl::unexpected(address.error());
  const auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  const auto records = engine->lookup(address->symbol);
  if (!records) return tl::unexpected(records.error());
  if (records->empty()) return complain_of_document(*engine, address->symbol);
  const index::ResolutionRecord& record = records->front();
  return address->paragraph ? show_paragraph(record, *address, arguments.format)
                            : show_document(record, arguments.format);
}

}  // namespace disarm::cli
