// How the matches of a query are spread over the values of a field: plain values for renderers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::search {

struct FacetValue {
  std::string value;  // "79", "98(mm)", "operative"
  size_t count = 0;   // matches with it: resolutions or paragraphs, as the unit of the search says; 0 only in
                      // facets of time, for what lies between others
  size_t all = 0;     // of that unit in the whole index
};

// Counts are exact, over all matches and not only those of a page.
struct Facet {
  std::string name;      // "session"
  bool is_time = false;  // values follow one another in time and stand in that order; others by count
  std::vector<FacetValue> values;
};

struct MatchCount {
  size_t total = 0;  // exact
  std::vector<Facet> facets = {};
  std::vector<std::string> notes = {};  // as SearchResult's
};

}  // namespace disarm::search
