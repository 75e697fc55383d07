#include "common/undoc/list_separator.h"

#include "common/undoc/cursor.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {

std::optional<size_t> skip_list_separator(std::string_view text, size_t position) {
  size_t next = skip_blanks(text, position);
  const bool has_comma = byte_at(text, next) == ',';
  if (has_comma) next = skip_blanks(text, next + 1);
  const WordSpan word = read_word(text, next);
  const bool has_and = word.end > word.begin && has_role(plain_form(word.in(text)), WordRole::kAnd);
  if (has_and) next = skip_blanks(text, word.end);
  return has_comma || has_and ? std::optional(next) : std::nullopt;
}

}  // namespace disarm::undoc
