#include "indexer/parse/trace.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/parse/rich_text.h"

namespace disarm::parse {

void Trace::furniture(const TextLine& line, std::string_view name) {
  pieces_.push_back({line.source, plain(line.spans), Role::kFurniture, name, 0});
}

void Trace::masthead(const TextLine& line, std::string_view field) {
  pieces_.push_back({line.source, plain(line.spans), Role::kMasthead, field, 0});
}

void Trace::paragraph(const TextLine& line, size_t paragraph) {
  this->paragraph(line.source, plain(line.spans), paragraph);
}

void Trace::paragraph(size_t line, std::string text, size_t paragraph) {
  pieces_.push_back({line, std::move(text), Role::kParagraph, {}, paragraph});
}

void Trace::add(Trace other) {
  std::ranges::move(other.pieces_, std::back_inserter(pieces_));
}

std::vector<Piece> Trace::take_pieces() {
  std::ranges::stable_sort(pieces_, {}, &Piece::line);
  return std::move(pieces_);
}

}  // namespace disarm::parse
