// The words that open a paragraph ("Also recalling", "Expresses grave concern") and the act that they
// perform. Lists: domain.md 2.6, 2.7 and 5.2, in data/openers.tsv so that a librarian can correct them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace disarm::undoc {

enum class OpenerKind { kPreambular, kOperative };

struct Opener {
  OpenerKind kind = OpenerKind::kPreambular;
  size_t length = 0;   // bytes at the start of the text that are the opener, modifiers included
  bool listed = true;  // data/openers.tsv knows it; otherwise it only looks like a participle
};

// Recognises the opener of a paragraph's text (label removed) where no font tells it.
std::optional<Opener> find_opener(std::string_view text);

// The act of an opener without its modifiers, as a folded base form: "Also requests" is "request", "Expresses
// grave concern" "express concern", "Recalling" "recall". Unknown openers give their own first verb, folded.
std::string opener_verb(std::string_view opener);

}  // namespace disarm::undoc
