#include "searcher/search/part_memory.h"

#include <functional>
#include <utility>

namespace disarm::search {

SharedDocuments PartMemory::find(const std::string& part) {
  const auto place = places_.find(part);
  if (place == places_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, place->second);
  return entries_.front().documents;
}

void PartMemory::keep(const std::string& part, SharedDocuments documents) {
  if (places_.contains(part)) return;
  entries_.push_front({part, std::move(documents)});
  places_.emplace(part, entries_.begin());
  size_ += size_of(entries_.front());
  while (size_ > capacity_) {
    size_ -= size_of(entries_.back());
    places_.erase(entries_.back().part);
    entries_.pop_back();
  }
}

bool PartMemory::is_worth_finding(const std::string& part, size_t cost, size_t less) {
  constexpr size_t kMostNames = 10'000;
  if (spent_.size() == kMostNames) spent_.clear();
  size_t& spent = spent_[std::hash<std::string>{}(part)];
  spent += less;
  return spent >= cost;
}

size_t PartMemory::size_of(const Entry& entry) {
  constexpr size_t kOfDocument = sizeof(Xapian::docid) + sizeof(double);
  return 2 * entry.part.size() + kOfDocument * entry.documents->size() + sizeof(Entry);
}

}  // namespace disarm::search
