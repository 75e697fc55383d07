// Words that stand together in a stretch of text, by the positions at which they stand: what Xapian's
// OP_PHRASE and OP_NEAR find in a whole document.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace disarm::index {

// Where a word stands, ascending.
using Places = std::span<const Xapian::termpos>;

// The positions [begin, end).
struct Stretch {
  Xapian::termpos begin = 0;
  Xapian::termpos end = 0;

  bool operator==(const Stretch&) const = default;
};

inline constexpr Stretch kWholeText = {0, std::numeric_limits<Xapian::termpos>::max()};

// As a slot has it.
std::string stretch_value(const Stretch& stretch);

// Empty of what is no such value.
Stretch stretch_of_value(std::string_view value);

enum class WordOrder { kAsGiven, kAny };

// Whether each of the words stands at a position of its own, all of them within `size` neighbouring positions
// of the stretch.
bool stand_together(const std::vector<Places>& words, WordOrder order, size_t size, const Stretch& stretch);

}  // namespace disarm::index
