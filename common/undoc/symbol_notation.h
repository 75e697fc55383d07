// Symbols as file names and web addresses write them (domain.md 1.12 and 4.2).
#pragma once

#include <string>
#include <string_view>

namespace disarm::undoc {

// "A_RES_79_58-EN.pdf", "A-RES-79-58", "https://undocs.org/en/A/RES/79/58" as the symbol they stand for, in
// the notation of documents; other words as they are.
std::string decode_notation(std::string_view word);

}  // namespace disarm::undoc
