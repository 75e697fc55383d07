// The group of words that a word belongs to, because they are inflected or derived from one another. The
// groups are those of Snowball's stemmers, with exceptions in data/stem_exceptions.tsv.
#pragma once

#include <string>
#include <string_view>

namespace disarm::lexicon {

// The name of the group of a folded word, in the language of its script; Latin letters are taken for English
// unless `language` (ISO 639-1) says otherwise. Numbers, very short words and Chinese are groups of their
// own.
std::string stem_of(const std::string& word, std::string_view language = "en");

}  // namespace disarm::lexicon
