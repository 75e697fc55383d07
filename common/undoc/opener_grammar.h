// The words of an opener and what each of them is: "Also | expresses | its | deep | concern".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/undoc/opener.h"

namespace disarm::undoc {

struct OpenerWord {
  std::string plain;
  size_t end = 0;          // bytes of the text up to the end of the word
  bool has_comma = false;  // behind it
};

// The first words of `text`, at most as many as an opener may have.
inline constexpr size_t kMostOpenerWords = 20;
std::vector<OpenerWord> first_words(std::string_view text, size_t most = kMostOpenerWords);

// Whether an opener that the data files know can begin with `word`: few words of running text can.
bool may_begin_opener(const OpenerWord& word);

struct ParsedOpener {
  OpenerKind kind = OpenerKind::kPreambular;
  size_t words = 0;  // how many belong to the opener
  std::string verb;  // "express concern"
};

// Reads the opener that `words` start with; nullopt when they start with none that the data files know.
std::optional<ParsedOpener> parse_opener(std::span<const OpenerWord> words);

// The words at the start that only modify: "Also", "Once again strongly".
size_t count_modifiers(std::span<const OpenerWord> words);

}  // namespace disarm::undoc
