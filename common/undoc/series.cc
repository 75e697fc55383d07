#include "common/undoc/series.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/undoc/document_kind.h"
#include "common/undoc/plain_form.h"

namespace disarm::undoc {

std::string series_name(std::string_view title) {
  return fmt::format("{}", fmt::join(plain_words(title), " "));
}

std::string series_of(const Document& document) {
  const std::string& kind = document.kind;
  const bool is_act = kind == kinds::kResolution || kind == kinds::kDecision ||
                      kind == kinds::kDraftResolution || kind == kinds::kDraftDecision;
  return is_act ? series_name(document.title) : std::string();
}

}  // namespace disarm::undoc
