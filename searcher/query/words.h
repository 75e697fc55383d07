// Text of a query to the terms that stand one after the other in the texts that it finds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::query {

// The folded words of `text`, one per position, as the index has them: "Non-proliferation" is {non,
// proliferation}. A Chinese run of several characters gives its bigrams, each at the position of its first
// character; the last character is covered by the last bigram and left out at the end of `text`.
std::vector<std::string> words_of(std::string_view text);

// The same for words with wildcards, which stay in them: "Nuclear-weapon*" is {nuclear, weapon*}. A question
// mark at the end of a word ends a question.
std::vector<std::string> words_with_wildcards(std::string_view text);

}  // namespace disarm::query
