// The YAML head of a Markdown file, which says what its document is (domain.md 4.3).
#pragma once

#include <string_view>

#include "indexer/extract/styled_text.h"

namespace disarm::extract {

struct FrontMatter {
  Declared declared;
  std::string_view body;  // the text behind the head; the whole text when it has none
};

// A head stands between a first line "---" and a line "---" or "...", and consists of `key: value` lines,
// their continuations, lists and comments: a rule at the start of a text is no head. Read line by line rather
// than as YAML, because titles with colons in them, which are none, are what such files contain.
FrontMatter split_front_matter(std::string_view text);

}  // namespace disarm::extract
