// Decides what a number in running text is, from its shape, the words around it and its date (domain.md 1.6).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/base/date.h"
#include "common/undoc/citation_context.h"
#include "common/undoc/number_reader.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::undoc {

struct NumberEvidence {
  Noun noun = Noun::kNone;
  std::optional<Organ> organ;
  std::optional<Date> date;
  bool is_query = false;      // no noun needed
  bool follows_noun = false;  // nothing between noun and number
};

// The symbols that the number means; empty when it is none.
std::vector<std::string> judge_number(const ResolutionNumber& number, const NumberEvidence& evidence);

}  // namespace disarm::undoc
