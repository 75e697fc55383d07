#include "searcher/cli/show_command.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/ascii.h"
#include "common/cli/numbers.h"
#include "common/index/location.h"
#include "searcher/cli/address.h"
#include "searcher/cli/output.h"
#include "searcher/cli/pager.h"
#include "searcher/cli/question.h"
#include "searcher/cli/show_source.h"
#include "searcher/query/footnote_marks.h"
#include "searcher/query/nearest_name.h"
#include "searcher/query/symbol_pattern.h"
#include "searcher/render/document.h"
#include "searcher/search/engine.h"

namespace disarm::cli {
namespace {

constexpr const char* kDetails =
    R"~(A document without a symbol is named by its file, as hits show it. Paragraphs are written
op5, "OP 5 (a)", pp12, "footnote 2", or by the address that hits show. Several may be asked
for; those that are not there are named on standard error, and the exit status is 1.

EXAMPLES
  disarm-searcher show A/RES/79/58
  disarm-searcher show resolution 47/54 G
  disarm-searcher show 79/58#op5
  disarm-searcher show A/RES/79/58 A/RES/78/33#op5
  disarm-searcher show '79/58#PP 3' --context 2
  disarm-searcher show --format html 79/58 > 79_58.html
  disarm-searcher show --source 79/58 --output A_RES_79_58.pdf
  disarm-searcher show --source '/data/bundle.zip!/2024/A_RES_79_58.pdf' > A_RES_79_58.pdf
  disarm-searcher show --format json A_RES_79_58 | jq '.paragraphs[].id'

FORMATS
)~";

using Records = std::vector<index::ResolutionRecord>;

// What an address names.
struct Named {
  index::ResolutionRecord record;
  std::optional<size_t> paragraph;  // its place
};

std::string details() {
  std::string text = kDetails;
  for (const render::DocumentFormat& format : render::document_formats()) {
    text += fmt::format("  {:<8} {}\n", format.name, format.description);
  }
  return text;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const render::DocumentFormat& format : render::document_formats()) names.emplace_back(format.name);
  return names;
}

std::optional<std::string> output_file(const ShowArguments& arguments) {
  return arguments.output.empty() ? std::nullopt : std::optional(arguments.output);
}

// The documents of a path: of a file without a symbol, as people write it, or of any source, as hits show it.
Result<Records> look_up_path(const search::Engine& engine, const std::string& path) {
  auto records = engine.lookup_file(path);
  if (records && records->empty()) records = engine.lookup_source(path);
  if (!records || !records->empty()) return records;
  const auto locator = whole_locator(path);
  return locator ? engine.lookup_source(*locator) : records;
}

// The documents of an address. What is no symbol is the path of a file, perhaps with a paragraph behind it.
Result<Records> look_up(const search::Engine& engine, Address& address) {
  if (address.is_symbol) return engine.lookup(address.document);
  auto records = look_up_path(engine, address.document);
  const size_t sign = address.document.rfind('#');
  if (!records || !records->empty() || sign == std::string::npos) return records;
  address.paragraph = address.document.substr(sign + 1);
  address.document.erase(sign);
  return look_up_path(engine, address.document);
}

Result<void> complain_of_document(const search::Engine& engine, const Address& address) {
  if (!address.is_symbol) {
    return fail(ErrorCode::kUsage,
                fmt::format("'{}' is no document symbol, and no file of the index", address.document),
                "for example: disarm-searcher show 79/58");
  }
  const auto nearest = engine.nearest_symbol(address.document);
  if (!nearest) return tl::unexpected(nearest.error());
  complain(fmt::format("{} is not in the index", address.document),
           *nearest ? fmt::format("did you mean {}?", **nearest) : "");
  return {};
}

void complain_of_paragraph(const Address& address, const std::vector<std::string>& ids) {
  const auto nearest = query::nearest_name(*address.paragraph, ids);
  complain(fmt::format("{} has no paragraph '{}'", address.document, *address.paragraph),
           nearest ? fmt::format("did you mean {}#{}?", address.document, *nearest)
                   : fmt::format("its paragraphs: {}", fmt::join(ids, ", ")));
}

void complain_of_language(const Address& address, const Records& records, const std::string& language) {
  std::vector<std::string> languages;
  for (const index::ResolutionRecord& record : records) languages.push_back(record.document.language);
  complain(fmt::format("{} is not in the index in the language '{}'", address.document, language),
           fmt::format("it is there in: {}", fmt::join(languages, ", ")));
}

// nullopt when it is not there, which is said.
Result<std::optional<Named>> find_named(const search::Engine& engine, const std::string& written,
                                        const std::string& language) {
  Address address = read_address(written);
  if (address.is_symbol && written.find('*') != std::string::npos && query::symbol_pattern(written)) {
    return fail(ErrorCode::kUsage, fmt::format("'{}' is no document, but the beginning of several", written),
                fmt::format("see what there is: disarm-searcher 'symbol:{}'", written));
  }
  if (address.is_symbol) print_notes(query::footnote_mark_notes(written, {address.document}));
  auto records = look_up(engine, address);
  if (!records) return tl::unexpected(records.error());
  if (records->empty()) {
    return complain_of_document(engine, address).map([] { return std::optional<Named>(); });
  }
  const auto found = std::ranges::find_if(*records, [&](const index::ResolutionRecord& record) {
    return language.empty() || record.document.language == ascii_lower(language);
  });
  if (found == records->end()) {
    complain_of_language(address, *records, language);
    return std::nullopt;
  }
  Named named{std::move(*found), std::nullopt};
  if (!address.paragraph) return named;
  const std::vector<std::string> ids = render::DocumentView(named.record).ids();
  named.paragraph = find_paragraph(*address.paragraph, ids);
  if (named.paragraph) return named;
  complain_of_paragraph(address, ids);
  return std::nullopt;
}

Result<void> print_shown(const render::ShownDocuments& shown, const ShowArguments& arguments) {
  if (shown.views.empty()) return {};
  const render::DocumentFormat& format = *render::find_document_format(arguments.format);
  const bool pages = arguments.format == "text" && !arguments.no_pager;
  return print_paged(format.render(shown, output_style()), pages);
}

render::DocumentView view_of(const Named& named, size_t context) {
  return named.paragraph ? render::DocumentView(named.record, *named.paragraph, context)
                         : render::DocumentView(named.record);
}

// Shows what is there of several, and names all that is not.
Result<int> show(const search::Engine& engine, const std::vector<std::string>& addresses,
                 const ShowArguments& arguments) {
  render::ShownDocuments shown{.views = {}, .are_several = addresses.size() > 1, .missing = {}};
  std::deque<Named> all;  // the views refer to them
  int status = kStatusHits;
  for (const std::string& address : addresses) {
    auto named = find_named(engine, address, arguments.language);
    if (!named && (named.error().code != ErrorCode::kUsage || !shown.are_several)) {
      return tl::unexpected(named.error());
    }
    if (named && *named) {
      shown.views.push_back(view_of(all.emplace_back(std::move(**named)), arguments.context));
      continue;
    }
    shown.missing.push_back(address);
    status = std::max(status, named ? kStatusNone : report(tl::unexpected(named.error())));
  }
  return print_shown(shown, arguments).map([status] { return status; });
}

Result<int> show_source(const search::Engine& engine, const std::vector<std::string>& addresses,
                        const ShowArguments& arguments) {
  const std::string written = fmt::format("{}", fmt::join(arguments.words, " "));
  if (is_locator(written)) {
    return write_source(engine, written, output_file(arguments)).map([] { return kStatusHits; });
  }
  if (addresses.size() > 1) {
    return fail(ErrorCode::kUsage, fmt::format("--source gives back one document, not {}", addresses.size()),
                "ask for them one after the other");
  }
  const auto named = find_named(engine, written, arguments.language);
  if (!named) return tl::unexpected(named.error());
  if (!*named) return kStatusNone;
  return write_original((*named)->record, output_file(arguments)).map([] { return kStatusHits; });
}

}  // namespace

CLI::App* add_show(CLI::App& program, ShowArguments& arguments) {
  CLI::App* show = program.add_subcommand("show", "Show documents, or paragraphs of them");
  show->add_option("--index", arguments.index, "Folder of the index")->type_name("DIR");
  show->add_option("--format", arguments.format, "Form of the output, see below; text if not given")
      ->check(CLI::IsMember(format_names()))
      ->type_name("FORMAT");
  show->add_option("--context", arguments.context,
                   "Paragraphs to show before and behind the one that is asked for")
      ->check(check_whole_number)
      ->type_name("N");
  show->add_option(
          "--language", arguments.language,
          "Language of the text, as its ISO 639-1 code; English if it is there and this is not given")
      ->type_name("CODE");
  show->add_flag("--no-pager", arguments.no_pager, "Do not show long output in $PAGER");
  CLI::Option* source = show->add_flag(
      "--source", arguments.source,
      "The original file, byte for byte, if it still is what was indexed; also of a source that is "
      "named as hits name it");
  show->add_option("--output", arguments.output, "Where --source writes to; standard output if not given")
      ->needs(source)
      ->type_name("FILE");
  show->add_option("SYMBOL", arguments.words,
                   "Document symbols in any notation, #op5 behind one for a paragraph")
      ->required()
      ->type_name("");
  show->footer(details);
  return show;
}

Result<int> run_show(const ShowArguments& arguments) {
  const auto engine = search::Engine::open(index::index_location(arguments.index));
  if (!engine) return tl::unexpected(engine.error());
  const std::vector<std::string> addresses = split_addresses(arguments.words);
  const bool has_paragraph = std::ranges::any_of(
      addresses, [](const std::string& address) { return address.find('#') != std::string::npos; });
  if (arguments.context > 0 && !has_paragraph) {
    return fail(ErrorCode::kUsage, "--context is for paragraphs, and none is asked for",
                "name one behind '#', for example: disarm-searcher show 79/58#op5 --context 1");
  }
  return arguments.source ? show_source(*engine, addresses, arguments) : show(*engine, addresses, arguments);
}

}  // namespace disarm::cli
