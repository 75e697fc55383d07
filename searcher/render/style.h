// How text output looks: where it goes decides, not what it says.
#pragma once

#include <cstddef>
#include <string_view>

namespace disarm::render {

struct TextStyle {
  bool colour = false;  // ANSI sequences; without them highlights stand between asterisks
  size_t width = 80;    // columns
};

// What is printed before and after a piece of text.
struct Marks {
  std::string_view before;
  std::string_view after;
};

inline Marks highlight_marks(const TextStyle& style) {
  return style.colour ? Marks{"\x1b[1;31m", "\x1b[0m"} : Marks{"**", "**"};
}

inline Marks heading_marks(const TextStyle& style) {
  return style.colour ? Marks{"\x1b[1m", "\x1b[0m"} : Marks{};
}

inline Marks faint_marks(const TextStyle& style) {
  return style.colour ? Marks{"\x1b[2m", "\x1b[0m"} : Marks{};
}

inline Marks bar_marks(const TextStyle& style) {
  return style.colour ? Marks{"\x1b[36m", "\x1b[0m"} : Marks{};
}

}  // namespace disarm::render
