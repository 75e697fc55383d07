// What the field calls one thing: acronyms, treaties, nicknames and lay words, data/concepts.tsv.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::lexicon {

// Another name of a thing, as folded words that stand one after the other in texts.
struct ConceptName {
  std::vector<std::string> words;
  bool is_acronym = false;
  bool is_near = false;  // a neighbour of the thing rather than the thing
};

struct ConceptMatch {
  size_t length = 0;                // words of the query that name it
  bool is_acronym = false;          // in the query: its letters are no ordinary word
  bool is_guarded = false;          // and its literal form means something else
  std::string name;                 // of the concept, as the data file has it
  std::vector<ConceptName> others;  // each once
};

// A word of a query, as it was written and folded.
struct WrittenWord {
  std::string text;
  std::string folded;
};

// The longest name of a concept that `words` begin with: by their stems, acronyms by their letters; guarded
// ones only in capitals.
std::optional<ConceptMatch> find_concept(std::span<const WrittenWord> words);

}  // namespace disarm::lexicon
