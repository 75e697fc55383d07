// What a document can have or lack, beside its words: an annex, a vote, footnotes.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "common/undoc/document.h"

namespace disarm::undoc {

struct Feature {
  std::string_view name;  // "annex"
  bool (*is_in)(const Document& document);
};

std::span<const Feature> features();

// The names of those that the document has.
std::vector<std::string_view> features_of(const Document& document);

}  // namespace disarm::undoc
