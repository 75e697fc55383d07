#include "searcher/cli/manual.h"

#include "common/base/version.h"
#include "searcher/render/language_help.h"

namespace disarm::cli {
namespace {

constexpr const char* kQueryIntroduction =
    "DESCRIPTION\n"
    "This is what disarm-searcher understands in a query. A query that is wrong is an\n"
    "error with a column, never a silent guess.\n";

std::string query_page() {
  return sections_page(read_sections(kQueryIntroduction + render::language_help()),
                       {.name = "disarm-query",
                        .section = 7,
                        .version = kProgramVersion,
                        .summary = "the query language of Disarm Search",
                        .see_also = {"disarm-searcher(1)"}});
}

}  // namespace

Generated searcher_manual() {
  return {.header = {.name = "disarm-searcher",
                     .section = 1,
                     .version = kProgramVersion,
                     .summary = "search an index of disarmament documents",
                     .see_also = {"disarm-query(7)", "disarm-indexer(1)"}},
          .completion = {.program = "disarm-searcher",
                         .default_command = "find",
                         .live = {"QUERY", "SYMBOL"},
                         .live_options = {"--index"}},
          .others = {{"query-man", query_page}}};
}

}  // namespace disarm::cli
