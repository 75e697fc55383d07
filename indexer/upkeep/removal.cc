#include "indexer/upkeep/removal.h"

#include <set>
#include <utility>

#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/undoc/symbol.h"
#include "indexer/source/scan.h"

namespace disarm::upkeep {
namespace {

constexpr std::string_view kMemberMark = "!/";

bool is_meant(std::string_view locator, std::string_view place) {
  return source::is_at_or_below(locator, place) ||
         (locator.starts_with(place) && locator.substr(place.size()).starts_with(kMemberMark));
}

class Choice {
 public:
  explicit Choice(build::Catalogue& catalogue) : catalogue_(catalogue) {}

  Result<void> add(const std::string& name) {
    auto found = add_place(name);
    if (!found || *found) return found.map([](bool) {});
    found = add_symbol(name);
    if (!found || *found) return found.map([](bool) {});
    return fail(ErrorCode::kNoInput,
                fmt::format("there is no source and no document '{}' in the index", name),
                "sources are named by their paths, documents by their symbols; see: disarm-indexer coverage");
  }

  std::vector<std::string> locators() const { return {locators_.begin(), locators_.end()}; }

 private:
  Result<bool> add_place(const std::string& name) {
    // What is within an archive keeps its address, and only the path before it is made absolute.
    const std::string place = archive::file_locator(source::source_path(name));
    if (sources_.empty()) {
      auto sources = catalogue_.sources();
      if (!sources) return tl::unexpected(sources.error());
      sources_ = std::move(*sources);
    }
    bool found = false;
    for (const build::SourceEntry& source : sources_) {
      if (source.locator != name && !is_meant(source.locator, place)) continue;
      locators_.insert(source.locator);
      found = true;
    }
    return found;
  }

  Result<bool> add_symbol(const std::string& name) {
    const auto symbol = undoc::parse_symbol(name);
    if (!symbol) return false;
    const auto documents = catalogue_.documents();
    if (!documents) return tl::unexpected(documents.error());
    bool found = false;
    for (const build::DocumentEntry& document : *documents) {
      if (document.symbol != symbol->canonical) continue;
      found = true;
      if (auto done = add_holders(document); !done) return tl::unexpected(done.error());
    }
    return found;
  }

  Result<void> add_holders(const build::DocumentEntry& document) {
    const auto holders = catalogue_.holders_of(document.key);
    if (!holders) return tl::unexpected(holders.error());
    for (const build::Holder& holder : *holders) {
      const auto holdings = catalogue_.holdings_of(holder.locator);
      if (!holdings) return tl::unexpected(holdings.error());
      if (holdings->size() > 1) {
        return fail(
            ErrorCode::kUsage,
            fmt::format("{} holds {} documents, which would all go", holder.locator, holdings->size()),
            "name the source instead of the symbol when that is what you want");
      }
      locators_.insert(holder.locator);
    }
    return {};
  }

  build::Catalogue& catalogue_;
  std::vector<build::SourceEntry> sources_;
  std::set<std::string> locators_;
};

}  // namespace

Result<std::vector<std::string>> choose_sources(build::Catalogue& catalogue,
                                                const std::vector<std::string>& names) {
  Choice choice(catalogue);
  for (const std::string& name : names) {
    if (auto done = choice.add(name); !done) return tl::unexpected(done.error());
  }
  return choice.locators();
}

}  // namespace disarm::upkeep
