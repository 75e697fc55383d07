// Word lists of the data files that need no more than asking whether a word is in them.
#pragma once

#include <string>
#include <string_view>

namespace disarm::lexicon {

// Whether the folded word says nothing of a question's subject, in any language.
bool is_stop_word(std::string_view word);

// Whether the folded word is a beginning that is written joined, apart or with a hyphen: "non", "anti".
bool is_prefix_word(std::string_view word);

}  // namespace disarm::lexicon
