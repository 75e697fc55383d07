// The door to an index: opens it once and answers queries, one at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "common/index/field.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "searcher/query/query.h"
#include "searcher/search/evaluator.h"
#include "searcher/search/explanation.h"
#include "searcher/search/grouped_page.h"
#include "searcher/search/hit.h"
#include "searcher/search/interpretation.h"
#include "searcher/search/part_memory.h"
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

  // How many resolutions or paragraphs match, exactly, and how they are spread over each of request.facets.
  // Without a query (nullptr) everything matches. Errors: kBrokenIndex, kInternal.
  Result<MatchCount> count(const query::Query* query, const Request& request) const;

  // How `query` is read for this index, see Interpretation. Errors: kBrokenIndex.
  Result<Interpretation> interpret(const query::Query& query, const Request& request) const;

  // Every stage from the text to what Xapian executes. Errors: kBrokenIndex, kInternal.
  Result<Explanation> explain(const query::Query& query, const Request& request) const;

  // Other settings of the ranking than the usual ones, for experiments.
  void set_settings(const Settings& settings);

  // The documents with this symbol (canonical), one per language, English first. Errors: kBrokenIndex.
  Result<std::vector<index::ResolutionRecord>> lookup(std::string_view symbol) const;

  // The documents without a symbol that were read from this file: a locator, or the end of one from a
  // folder's or the file's name on. Errors: kBrokenIndex.
  Result<std::vector<index::ResolutionRecord>> lookup_file(std::string_view locator) const;

  // The documents that were read from the source at this locator. Errors: kBrokenIndex.
  Result<std::vector<index::ResolutionRecord>> lookup_source(std::string_view locator) const;

  // At most `limit` values of a field that begin with `start`, as queries may name them. Errors:
  // kBrokenIndex.
  Result<std::vector<std::string>> values(const index::Field& field, std::string_view start,
                                          size_t limit) const;

  // A symbol of the index that somebody who wrote `symbol` may have meant: a lettered part, or one that
  // differs in a slip; nullopt when none is near. Errors: kBrokenIndex.
  Result<std::optional<std::string>> nearest_symbol(std::string_view symbol) const;

 private:
  Engine(std::filesystem::path path, index::OpenIndex index);

  struct Ground;
  Ground ground_of(const query::Node* root, const Request& request) const;  // nullptr: everything
  Evaluator evaluator_on(const Ground& ground) const;
  MatchCount count_on(const Ground& ground, const std::vector<std::string>& facets) const;

  Result<SearchResult> page_of(const query::Query& query, Interpretation interpretation,
                               const Request& request) const;

  // Why `result` has no or few hits.
  void explain_silence(const query::Node& understood, const Request& request, SearchResult& result) const;

  // What the query finds when less of it is required; nullopt when that is nothing, too.
  std::optional<Result<SearchResult>> relaxed_page(const query::Query& query,
                                                   const Interpretation& interpretation,
                                                   const Request& request) const;

  // How many hits an understood query has.
  size_t count_hits(const query::Node& understood, const Request& request) const;

  GroupedPage groups_of(const Ground& ground, const Request& request) const;

  void forget_parts();

  void explain_hits(const Ground& ground, const std::vector<MatchGroup>& groups, SearchResult& result) const;

  std::filesystem::path path_;
  index::OpenIndex index_;
  std::shared_ptr<const lexicon::Vocabulary> vocabulary_;
  query::IndexFacts facts_;
  Settings settings_;
  std::shared_ptr<PartMemory> resolution_parts_;
  std::shared_ptr<PartMemory> paragraph_parts_;
};

}  // namespace disarm::search
