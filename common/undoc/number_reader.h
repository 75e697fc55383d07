// Reads the number of a resolution or decision, without judging whether it is one: "79/58", "S-10/2",
// "47/54 A and B", "217 A (III)", "1540 (2004)". Shapes: domain.md 1.5.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/undoc/session.h"

namespace disarm::undoc {

struct ResolutionNumber {
  enum class Shape {
    kSlash,   // 79/58
    kRoman,   // 1653 (XVI)
    kYear,    // 1540 (2004)
    kArabic,  // 1653 (16): only in queries
    kPlain,   // 1540: only where "UNSCR" or "S/RES/" stands before it
  };

  Shape shape = Shape::kSlash;
  Session session = {};                   // of kSlash and kRoman
  int number = 0;                         // 58, 1653, 1540
  int year = 0;                           // of kYear, and of kSlash when it counts by years ("2016/26")
  std::vector<std::string> letters = {};  // empty when none is printed
  size_t end = 0;
};

std::optional<ResolutionNumber> read_resolution_number(std::string_view match_text, size_t position);

}  // namespace disarm::undoc
