// Names of organs in running text, for telling whose resolution a number is. Names: data/organs.tsv.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "common/undoc/cursor.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::undoc {

struct OrganMention {
  Organ organ = Organ::kOther;
  size_t words_behind = 0;  // between the name and the end of the words
};

// The organ that is named last in `words` of a match text, if that is near their end: "the Council in its".
std::optional<OrganMention> organ_before(std::string_view match_text, std::span<const WordSpan> words);

// The organ whose name starts at `position`, or behind an article there: "the Human Rights Council".
std::optional<Organ> organ_at(std::string_view match_text, size_t position);

}  // namespace disarm::undoc
