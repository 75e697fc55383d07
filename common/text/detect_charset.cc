#include "common/text/detect_charset.h"

#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

#include "common/base/ascii.h"
#include "common/text/unicode.h"

namespace disarm::text {
namespace {

constexpr const char* kFallbackCharset = "windows-1252";

// ICU looks at the first 8,000 bytes only, where a long English preamble can hide the language of the text.
// These are the stretches around bytes beyond ASCII, taken evenly from the whole text.
std::string telling_sample(std::string_view bytes) {
  constexpr size_t kSampleSize = 8000;
  if (bytes.size() <= kSampleSize || bytes.find('\0') != std::string_view::npos) {
    return std::string(bytes.substr(0, kSampleSize));
  }
  constexpr size_t kStretches = 40;
  constexpr size_t kStretch = kSampleSize / kStretches;
  std::string sample;
  size_t taken_to = 0;
  for (size_t i = 0; i < kStretches; ++i) {
    const size_t from = std::max(taken_to, i * (bytes.size() / kStretches));
    const auto telling = std::find_if_not(
        bytes.begin() + static_cast<ptrdiff_t>(std::min(from, bytes.size())), bytes.end(), is_ascii_byte);
    if (telling == bytes.end()) break;
    const auto at = static_cast<size_t>(telling - bytes.begin());
    // From the space before, so that characters of several bytes are not cut.
    const size_t space = bytes.find_last_of(" \n\r", at);
    const size_t begin = space == std::string_view::npos || at - space > kStretch ? at : space;
    sample += bytes.substr(begin, kStretch);
    taken_to = begin + kStretch;
  }
  return sample.empty() ? std::string(bytes.substr(0, kSampleSize)) : sample;
}

}  // namespace

std::string detect_charset(std::string_view bytes) {
  const std::string sample = telling_sample(bytes);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            &ucsdet_close);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return kFallbackCharset;
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || name == nullptr) return kFallbackCharset;
  // What ICU calls Latin-1 is on the web and in office files nearly always its superset.
  return std::string_view(name) == "ISO-8859-1" ? kFallbackCharset : name;
}

bool is_damaged_utf8(std::string_view bytes) {
  size_t right = 0;
  size_t wrong = 0;
  for (size_t at = 0; at < bytes.size();) {
    if (is_ascii_byte(bytes[at])) {
      ++at;
    } else {
      ++(next_code_point(bytes, at) == kReplacementCharacter ? wrong : right);
    }
  }
  return right >= wrong;
}

}  // namespace disarm::text
