// Counts the matches of a query by the values of a field, exactly: each value's posting list is read against
// the set of matches, so that the cost grows with the index and not with the hits that are shown.
#pragma once

#include <span>
#include <string_view>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/search/facet.h"
#include "searcher/search/matches.h"

namespace disarm::search {

struct FacetSpec {
  std::string_view name;         // "year"
  std::string_view field;        // of the field table: "date"
  std::string_view description;  // for help
};

std::span<const FacetSpec> facet_specs();
const FacetSpec* find_facet(std::string_view name);  // nullptr when there is none

struct FacetSource {
  const index::Units& matched;  // where the matches are
  const index::Units& all;      // of the unit that is counted
  const Matches& matches;
};

// Throws Xapian::Error: call within index::guarded().
Facet count_facet(const FacetSpec& spec, const FacetSource& source);

}  // namespace disarm::search
