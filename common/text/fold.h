// One spelling for words that differ only in case or in Unicode form.
#pragma once

#include <string>
#include <string_view>

namespace disarm::text {

// NFKC_Casefold of UTF-8 `text`: case folded, compatibility forms (ligatures, full width, presentation forms)
// unified, soft hyphens and other invisible characters removed. Accents stay: they are the lexicon's
// business.
std::string fold(std::string_view text);

// The same, in place of what `folded` holds: who folds many words needs no string for each.
void fold_into(std::string& folded, std::string_view text);

}  // namespace disarm::text
