// The door to an index: opens it once and answers queries.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "searcher/query/query.h"
#include "searcher/search/hit.h"
#include "searcher/search/interpretation.h"
#include "searcher/search/request.h"
#include "searcher/search/settings.h"

namespace disarm::search {

class Engine {
 public:
  // Errors: kNoIndex, kBrokenIndex, kIndexVersion.
  static Result<Engine> open(const std::filesystem::path& index);

  // Opens the live generation if another one has been published since; otherwise this costs the reading of a
  // line. True when it is another one. On an error the one that is open stays.
  // Errors: kNoIndex, kBrokenIndex, kIndexVersion.
  Result<bool> refresh();

  // One page of the ranked hits. A query with fields of paragraphs runs on paragraphs; when resolutions are
  // asked for, it gives the best paragraph of each. Errors: kBrokenIndex, kInternal.
  Result<SearchResult> find(const query::Query& query, const Request& request) const;

  // How `query` is read for this index, see Interpretation. Errors: kBrokenIndex.
  Result<Interpretation> interpret(const query::Query& query, const Request& request) const;

  // Other settings of the ranking than the usual ones, for experiments.
  void set_settings(const Settings& settings) { settings_ = settings; }

  // The documents with this symbol (canonical), one per language, English first. Errors: kBrokenIndex.
  Result<std::vector<index::ResolutionRecord>> lookup(std::string_view symbol) const;

  // A symbol of the index that somebody who wrote `symbol` may have meant: a lettered part, or one that
  // differs in a slip; nullopt when none is near. Errors: kBrokenIndex.
  Result<std::optional<std::string>> nearest_symbol(std::string_view symbol) const;

 private:
  Engine(std::filesystem::path path, index::OpenIndex index);

  // For SAME: the resolutions one of whose paragraphs has all of `node`.
  Xapian::Query resolutions_with(const query::Node& node) const;

  std::filesystem::path path_;
  index::OpenIndex index_;
  std::shared_ptr<const lexicon::Vocabulary> vocabulary_;
  query::IndexFacts facts_;
  Settings settings_;
};

}  // namespace disarm::search
