// What parts of queries found in an index, for as long as a process has it open: words, phrases and names
// come back in other queries, and finding where words stand together costs a hundred times what adding up
// costs.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include "searcher/search/scored_documents.h"

namespace disarm::search {

using SharedDocuments = std::shared_ptr<const ScoredDocuments>;

class PartMemory {
 public:
  // Of so many bytes; what was asked for least recently is forgotten first.
  explicit PartMemory(size_t capacity = size_t{64} << 20) : capacity_(capacity) {}

  // nullptr when it is not known.
  SharedDocuments find(const std::string& part);

  void keep(const std::string& part, SharedDocuments documents);

  // Whether it pays to find a part as a whole, at `cost`, rather than only what is needed now, at `less`:
  // when it has been needed so often that the whole would have cost no more. Counts this time, too.
  bool is_worth_finding(const std::string& part, size_t cost, size_t less);

 private:
  struct Entry {
    std::string part;
    SharedDocuments documents;
  };

  static size_t size_of(const Entry& entry);

  size_t capacity_;
  size_t size_ = 0;
  std::list<Entry> entries_;  // asked for last first
  std::unordered_map<std::string, std::list<Entry>::iterator> places_;
  std::unordered_map<size_t, size_t> spent_;  // on parts that are not known, by the hashes of their names
};

}  // namespace disarm::search
