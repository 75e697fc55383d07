#include "common/undoc/phrase_search.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace disarm::undoc {
namespace {

constexpr size_t kKeyBytes = sizeof(uint32_t);
constexpr size_t kSlotsForEach = 16;  // few places of a text fall into the slot of a phrase by chance

uint32_t bytes_at(std::string_view text, size_t at) {
  uint32_t bytes = 0;
  if (at + kKeyBytes <= text.size()) {
    std::memcpy(&bytes, text.data() + at, kKeyBytes);
  } else {
    std::memcpy(&bytes, text.data() + at, text.size() - at);
  }
  return bytes;
}

}  // namespace

PhraseSearch::PhraseSearch(std::vector<std::string> phrases) : phrases_(std::move(phrases)) {
  std::vector<uint16_t> places;
  for (const std::string& phrase : phrases_) {
    if (phrase.empty()) continue;
    shortest_ = shortest_ == 0 ? phrase.size() : std::min(shortest_, phrase.size());
    places.push_back(static_cast<uint16_t>(&phrase - phrases_.data()));
  }
  looked_at_ = bytes_at(std::string(std::min(shortest_, kKeyBytes), '\xFF'), 0);
  const size_t slots = std::bit_ceil(std::max<size_t>(phrases_.size(), 1) * kSlotsForEach);
  shift_ = 32U - static_cast<unsigned>(std::countr_zero(slots));
  const auto slot_of = [&](uint16_t place) { return slot_at(phrases_[place], 0); };
  std::ranges::stable_sort(places, {}, slot_of);
  by_slot_ = std::move(places);
  for (size_t slot = 0; slot <= slots; ++slot) {
    const auto begin = std::ranges::lower_bound(by_slot_, slot, {}, slot_of);
    begins_.push_back(static_cast<uint16_t>(begin - by_slot_.begin()));
  }
}

size_t PhraseSearch::slot_at(std::string_view text, size_t at) const {
  constexpr uint32_t kSpread = 0x9E3779B1;  // the golden ratio, as hashes of Fibonacci use it
  return ((bytes_at(text, at) & looked_at_) * kSpread) >> shift_;
}

std::vector<size_t> PhraseSearch::phrases_at(std::string_view text, size_t at, size_t slot) const {
  std::vector<size_t> found;
  for (size_t i = begins_[slot]; i < begins_[slot + 1]; ++i) {
    if (text.substr(at).starts_with(phrases_[by_slot_[i]])) found.push_back(by_slot_[i]);
  }
  return found;
}

std::optional<PhraseSearch::Found> PhraseSearch::find(std::string_view text, size_t from) const {
  if (by_slot_.empty()) return std::nullopt;
  for (size_t at = from; at + shortest_ <= text.size(); ++at) {
    const size_t slot = slot_at(text, at);
    if (begins_[slot] == begins_[slot + 1]) continue;
    std::vector<size_t> found = phrases_at(text, at, slot);
    if (!found.empty()) return Found{at, std::move(found)};
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
