#include "common/text/fold.h"

#include <algorithm>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include "common/base/ascii.h"
#include "common/text/unicode.h"

namespace disarm::text {

void fold_into(std::string& folded, std::string_view text) {
  if (skip_ascii(text, 0) == text.size()) {
    folded.resize(text.size());
    std::ranges::transform(text, folded.begin(), [](char c) { return ascii_lower(c); });
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  folded.clear();
  icu::StringByteSink<std::string> sink(&folded);
  if (U_SUCCESS(status)) {
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                              nullptr, status);
  }
  // ICU fails here only without its data or without memory; the unfolded word is still found by itself.
  if (U_FAILURE(status)) folded = text;
}

std::string fold(std::string_view text) {
  std::string folded;
  fold_into(folded, text);
  return folded;
}

}  // namespace disarm::text
