// Running text into lines of a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/style.h"
#include "searcher/search/hit.h"

namespace disarm::render {

struct WrapOptions {
  size_t width = 80;  // columns, indent included
  size_t indent = 4;  // blanks before every line
  size_t used = 0;    // columns behind the indent that the first line has lost to what stands there
  Marks marks = {};   // around each of the ranges
};

// `text` with line feeds for blanks where lines are full, without one at the end; control characters become
// blanks, so that a document cannot command a terminal. A word longer than a line has one to itself.
std::string wrap(std::string_view text, const std::vector<search::ByteRange>& ranges,
                 const WrapOptions& options);

}  // namespace disarm::render
