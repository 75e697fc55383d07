#include "common/index/word_positions.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "common/base/byte_codec.h"

// A record is a list of blocks of terms in their order, as many blocks as a block has terms. A block is its
// first term, and behind the number of their bytes its entries: those are how much of the term before begins
// the term, the rest of it, and the distances of its positions.
namespace disarm::index {
namespace {

void put_in_order(std::vector<PlacedTerm>& terms) {
  std::ranges::sort(terms, {}, &PlacedTerm::term);
  for (PlacedTerm& term : terms) {
    std::ranges::sort(term.positions);
    const auto again = std::ranges::unique(term.positions);
    term.positions.erase(again.begin(), again.end());
  }
}

size_t shared_bytes(std::string_view one, std::string_view other) {
  return static_cast<size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

void write_distances(const Positions& places, std::string& bytes) {
  ByteWriter writer(bytes);
  Xapian::termpos before = 0;
  for (const Xapian::termpos place : places) {
    writer(uint64_t{place - before});
    before = place;
  }
}

std::string encode_block(std::span<const PlacedTerm> terms) {
  std::string entries;
  ByteWriter writer(entries);
  std::string_view before = terms.front().term;
  std::string distances;
  for (const auto& [term, positions] : terms) {
    const size_t shared = shared_bytes(before, term);
    distances.clear();
    write_distances(positions, distances);
    writer(uint64_t{shared}, term.substr(shared), distances);
    before = term;
  }
  return entries;
}

[[noreturn]] void throw_damaged() {
  throw Xapian::DatabaseCorruptError("where the words of a resolution stand is damaged");
}

Positions decode_positions(std::string_view distances) {
  Positions places;
  ByteReader reader(distances);
  Xapian::termpos place = 0;
  while (!reader.rest().empty()) {
    Xapian::termpos distance = 0;
    reader(distance);
    if (!reader.is_sound()) throw_damaged();
    places.push_back(place += distance);
  }
  return places;
}

struct Block {
  std::string_view first;
  std::string_view entries;
};

// The one that has the term if any has.
Block block_of(std::string_view record, std::string_view term) {
  ByteReader reader(record);
  size_t blocks = 0;
  reader(blocks);
  Block found;
  Block block;
  for (; blocks > 0 && reader.is_sound(); --blocks) {
    reader(block.first, block.entries);
    if (block.first > term) break;
    found = block;
  }
  if (!reader.is_sound()) throw_damaged();
  return found;
}

}  // namespace

std::string encode_positions(std::vector<PlacedTerm> terms) {
  put_in_order(terms);
  const size_t size = std::max<size_t>(1, static_cast<size_t>(std::sqrt(terms.size())));
  std::string record;
  ByteWriter writer(record);
  writer(uint64_t{(terms.size() + size - 1) / size});
  for (size_t begin = 0; begin < terms.size(); begin += size) {
    const auto block = std::span(terms).subspan(begin, std::min(size, terms.size() - begin));
    writer(block.front().term, encode_block(block));
  }
  return record;
}

Positions positions_of(std::string_view record, std::string_view term) {
  const Block block = block_of(record, term);
  ByteReader reader(block.entries);
  std::string here(block.first);
  while (!reader.rest().empty()) {
    size_t shared = 0;
    std::string_view rest;
    std::string_view distances;
    reader(shared, rest, distances);
    if (!reader.is_sound() || shared > here.size()) throw_damaged();
    here.resize(shared);
    here += rest;
    if (here == term) return decode_positions(distances);
    if (here > term) break;
  }
  return {};
}

}  // namespace disarm::index
