// The form in which words are compared with the data files: case, accents and the variants of Arabic letters
// do not count, because capitals are printed without accents and Arabic spelling wavers (domain.md 2.2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

std::string plain_form(std::string_view text);

// The words of a text that is in plain form already, as views of it.
std::vector<std::string_view> words_of_plain(std::string_view plain);

// The plain forms of the words of `text`: runs of letters and digits.
std::vector<std::string> plain_words(std::string_view text);

}  // namespace disarm::undoc
