// data/openers.tsv and data/opener_modifiers.tsv as phrase maps.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "common/undoc/opener.h"
#include "common/undoc/phrase_map.h"

namespace disarm::undoc {

// Which noun phrases behind a verb belong to its opener.
enum class Complement {
  kNone,
  kIts,    // "Reiterates its deep concern"
  kAny,    // also "Reiterating deep concern"
  kNamed,  // also "Expresses the hope", and the noun names the act
};

struct OpenerVerb {
  OpenerKind kind = OpenerKind::kPreambular;
  std::string_view verb;  // "take note"
  Complement complement = Complement::kNone;
};

enum class ModifierRole {
  kBefore,
  kAfter,
  kAfterParticiple,
  kWith,
  kDeterminer,
  kAdjective,
  kNoun,
  kJoint,
  kNever
};

const PhraseMap<OpenerVerb>& opener_verbs();

// The phrases of one role; the value is the phrase as the table has it.
const PhraseMap<std::string_view>& opener_modifiers(ModifierRole role);

// The Chinese part of the tables: Chinese is matched by characters.
struct ChineseVerb {
  std::string_view surface;
  OpenerVerb verb;
};
const std::vector<ChineseVerb>& chinese_opener_verbs();
const std::vector<std::string_view>& chinese_opener_modifiers();

}  // namespace disarm::undoc
