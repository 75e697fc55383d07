// Long paragraphs are cut for reading, around what was found in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/search/hit.h"

namespace disarm::render {

struct Excerpt {
  std::string text;                           // with "…" where something was cut off
  std::vector<search::ByteRange> highlights;  // of `text`
};

// About `length` bytes of the passage, whole words, where most of its highlights are; all of it when it is
// not much longer. Highlights with nothing but a blank between them are joined.
Excerpt excerpt_of(const search::Passage& passage, size_t length);

}  // namespace disarm::render
