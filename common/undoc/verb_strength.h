// How strongly the act of a paragraph binds: decides, requests, urges, invites, notes. Classes and their
// order stand in data/verb_strengths.tsv so that a librarian can correct them.
#pragma once

#include <string_view>
#include <vector>

namespace disarm::undoc {

// The class of an opener's verb (opener_verb), "urges" for "urge"; empty when the verb is in none.
std::string_view verb_strength(std::string_view verb);

// All classes, the strongest first.
const std::vector<std::string_view>& verb_strengths();

}  // namespace disarm::undoc
