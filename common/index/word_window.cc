#include "common/index/word_window.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "common/base/byte_codec.h"

namespace disarm::index {
namespace {

using Place = Xapian::termpos;

Places part_of(const Places& positions, const Stretch& stretch) {
  const auto begin = std::ranges::lower_bound(positions, stretch.begin);
  return {begin, std::lower_bound(begin, positions.end(), stretch.end)};
}

// Drops the places before `first`.
void leap_to(Places& places, Place first) {
  places = places.subspan(static_cast<size_t>(std::ranges::lower_bound(places, first) - places.begin()));
}

// The nearest followers of each place of the first word are the best there are, and they only move on.
bool follow_each_other(std::vector<Places> words, size_t size) {
  for (const Place first : words.front()) {
    Place last = first;
    for (size_t i = 1; i < words.size(); ++i) {
      leap_to(words[i], last + 1);
      if (words[i].empty()) return false;
      last = words[i].front();
    }
    if (last - first < size) return true;
  }
  return false;
}

// Gives each word a place of its own, by moving those that were given one before where they can move: the
// augmenting paths of bipartite matching.
class Seating {
 public:
  explicit Seating(std::vector<Places> words) : words_(std::move(words)), seats_(words_.size()) {}

  bool has_seats_for_all() {
    for (size_t word = 0; word < words_.size(); ++word) {
      refused_.clear();
      if (!seat(word)) return false;
    }
    return true;
  }

 private:
  bool seat(size_t word) {
    for (const Place place : words_[word]) {
      if (std::ranges::find(refused_, place) != refused_.end()) continue;
      const auto sitter = std::ranges::find(seats_, std::optional(place));
      if (sitter != seats_.end()) {
        refused_.push_back(place);
        if (!seat(static_cast<size_t>(sitter - seats_.begin()))) continue;
      }
      seats_[word] = place;
      return true;
    }
    return false;
  }

  std::vector<Places> words_;
  std::vector<std::optional<Place>> seats_;  // of each word
  std::vector<Place> refused_;               // that the word in hand cannot have
};

// From each place on at which a word stands.
bool are_near_each_other(std::vector<Places> words, size_t size) {
  for (;;) {
    Place first = std::numeric_limits<Place>::max();
    for (const Places& places : words) {
      if (places.empty()) return false;
      first = std::min(first, places.front());
    }
    std::vector<Places> window = words;
    for (Places& places : window) {
      const auto end =
          std::ranges::lower_bound(places, first + size, {}, [](Place place) -> size_t { return place; });
      places = places.first(static_cast<size_t>(end - places.begin()));
    }
    if (Seating(std::move(window)).has_seats_for_all()) return true;
    for (Places& places : words) leap_to(places, first + 1);
  }
}

}  // namespace

std::string stretch_value(const Stretch& stretch) {
  std::string value;
  ByteWriter{value}(uint64_t{stretch.begin}, uint64_t{stretch.end - stretch.begin});
  return value;
}

Stretch stretch_of_value(std::string_view value) {
  ByteReader reader(value);
  Place begin = 0;
  Place length = 0;
  reader(begin, length);
  return reader.is_sound() ? Stretch{begin, begin + length} : Stretch{};
}

bool stand_together(const std::vector<Places>& words, WordOrder order, size_t size, const Stretch& stretch) {
  std::vector<Places> places;
  places.reserve(words.size());
  for (const Places& positions : words) places.push_back(part_of(positions, stretch));
  return order == WordOrder::kAsGiven ? follow_each_other(std::move(places), size)
                                      : are_near_each_other(std::move(places), size);
}

}  // namespace disarm::index
