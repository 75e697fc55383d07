#include "common/index/word_positions.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "common/base/byte_codec.h"

// A record is a directory, behind the number of its bytes, and blocks of terms in their order: as many blocks
// as a block has terms. The directory has the first term of each block and the number of its bytes. A block
// is the distances of its first term's positions, and for each other term how much of the one before it
// begins with, the rest of it, and the distances of its positions. Whoever looks for a term reads two short
// pieces of memory from the front.
namespace disarm::index {
namespace {

// Mostly they are in order: the indexer has to sort its words as well.
void put_in_order(std::vector<PlacedTerm>& terms) {
  if (!std::ranges::is_sorted(terms, {}, &PlacedTerm::term)) std::ranges::sort(terms, {}, &PlacedTerm::term);
  for (PlacedTerm& term : terms) {
    if (!std::ranges::is_sorted(term.positions)) std::ranges::sort(term.positions);
    term.positions.erase(std::unique(term.positions.begin(), term.positions.end()), term.positions.end());
  }
}

size_t shared_bytes(std::string_view one, std::string_view other) {
  return static_cast<size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

std::string encode_distances(const Positions& positions) {
  std::string distances;
  ByteWriter writer(distances);
  Xapian::termpos before = 0;
  for (const Xapian::termpos position : positions) {
    writer(uint64_t{position - before});
    before = position;
  }
  return distances;
}

std::string encode_block(std::span<const PlacedTerm> terms) {
  std::string entries;
  ByteWriter writer(entries);
  std::string_view before = terms.front().term;
  writer(encode_distances(terms.front().positions));
  for (const auto& [term, positions] : terms.subspan(1)) {
    const size_t shared = shared_bytes(before, term);
    writer(uint64_t{shared}, term.substr(shared), encode_distances(positions));
    before = term;
  }
  return entries;
}

[[noreturn]] void throw_damaged() {
  throw Xapian::DatabaseCorruptError("where the words of a resolution stand is damaged");
}

void append_decoded(std::string_view distances, Positions& positions) {
  ByteReader reader(distances);
  Xapian::termpos place = 0;
  while (!reader.rest().empty()) {
    Xapian::termpos distance = 0;
    reader(distance);
    positions.push_back(place += distance);
  }
  if (!reader.is_sound()) throw_damaged();
}

struct Block {
  std::string_view first;
  std::string_view entries;
};

// The one that has the term if any has.
Block block_of(std::string_view record, std::string_view term) {
  ByteReader reader(record);
  std::string_view directory;
  reader(directory);
  const std::string_view blocks = reader.rest();
  ByteReader entries(directory);
  Block found;
  std::string_view first;
  size_t size = 0;
  for (size_t begin = 0; !entries.rest().empty(); begin += size) {
    entries(first, size);
    if (begin > blocks.size() || size > blocks.size() - begin) throw_damaged();
    if (first > term) break;
    found = {first, blocks.substr(begin, size)};
  }
  if (!reader.is_sound() || !entries.is_sound()) throw_damaged();
  return found;
}

// The distances of the term, or nothing. Terms are not put together: they stand in their order, so that what
// each shares with the one before tells mostly whether it stands before the term or behind.
std::string_view distances_in(const Block& block, std::string_view term) {
  ByteReader reader(block.entries);
  std::string_view distances;
  reader(distances);
  if (block.first == term) return distances;
  size_t common = shared_bytes(block.first, term);  // of the term and the entry before, which is less
  while (!reader.rest().empty()) {
    size_t shared = 0;
    std::string_view rest;
    reader(shared, rest, distances);
    if (!reader.is_sound()) throw_damaged();
    if (shared > common) continue;
    if (shared < common) break;
    const std::string_view wanted = term.substr(common);
    if (rest == wanted) return distances;
    if (rest > wanted) break;
    common += shared_bytes(rest, wanted);
  }
  return {};
}

}  // namespace

std::string encode_positions(std::vector<PlacedTerm> terms) {
  put_in_order(terms);
  const size_t size = std::max<size_t>(1, static_cast<size_t>(std::sqrt(terms.size())));
  std::string directory;
  std::string blocks;
  for (size_t begin = 0; begin < terms.size(); begin += size) {
    const auto block = std::span(terms).subspan(begin, std::min(size, terms.size() - begin));
    const std::string entries = encode_block(block);
    ByteWriter{directory}(block.front().term, uint64_t{entries.size()});
    blocks += entries;
  }
  std::string record;
  ByteWriter{record}(directory);
  return record += blocks;
}

void append_positions(std::string_view record, std::string_view term, Positions& positions) {
  const Block block = block_of(record, term);
  if (!block.entries.empty()) append_decoded(distances_in(block, term), positions);
}

}  // namespace disarm::index
