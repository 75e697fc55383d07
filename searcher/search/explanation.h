// Every stage of a query, as text for people and programs: what `find --explain` shows.
#pragma once

#include <string>
#include <vector>

namespace disarm::search {

struct Stage {
  std::string name;                // "tokens", "tree", "understood", "expanded", "xapian"
  std::vector<std::string> lines;  // the printed form of the stage
};

struct Explanation {
  std::string query;
  std::vector<Stage> stages;       // in their order
  std::vector<std::string> notes;  // how the query was read where it could surprise
};

}  // namespace disarm::search
