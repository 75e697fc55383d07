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

// How many of the 16-bit units are a blank or a line end of ASCII.
size_t count_blanks(std::string_view bytes, size_t low, size_t high) {
  size_t blanks = 0;
  for (size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const char letter = bytes[at + low];
    if (bytes[at + high] == '\0' && (letter == ' ' || letter == '\n' || letter == '\r')) ++blanks;
  }
  return blanks;
}

// ICU knows UTF-16 by letters of ASCII, which texts in Russian and Arabic have few of. The blanks between
// their words are left; null where there are not enough of them.
const char* utf16_by_blanks(std::string_view bytes) {
  constexpr size_t kOneIn = 64;  // words of six letters have one blank in seven
  constexpr size_t kClearly = 8;
  const size_t little = count_blanks(bytes, 0, 1);
  const size_t big = count_blanks(bytes, 1, 0);
  if (std::max(little, big) * 2 * kOneIn < bytes.size()) return nullptr;
  if (little > big * kClearly) return "UTF-16LE";
  return big > little * kClearly ? "UTF-16BE" : nullptr;
}

// ICU does not know Latin-9, in which \xBC, \xBD and \xBE are letters that French has. In Latin-1 they are
// fractions, which follow a figure or stand alone.
bool has_letters_of_latin9(std::string_view bytes) {
  for (size_t at = 1; at + 1 < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const bool may_be_letter = byte >= 0xBC && byte <= 0xBE;
    if (may_be_letter && is_ascii_letter(bytes[at + 1]) && !is_digit(bytes[at - 1])) return true;
  }
  return false;
}

// Control characters of ISO 8859, which Windows prints as letters.
bool has_letters_of_windows(std::string_view bytes) {
  return std::ranges::any_of(bytes, [](unsigned char byte) { return byte >= 0x80 && byte <= 0x9F; });
}

// What ICU calls Latin-1 is on the web and in office files nearly always its superset.
const char* latin_charset(std::string_view bytes) {
  return !has_letters_of_windows(bytes) && has_letters_of_latin9(bytes) ? "ISO-8859-15" : kFallbackCharset;
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
  const char* detected = ucsdet_getName(match, &status);
  const std::string_view name = U_FAILURE(status) || detected == nullptr ? kFallbackCharset : detected;
  if (bytes.find('\0') != std::string_view::npos && !name.starts_with("UTF-")) {
    if (const char* wide = utf16_by_blanks(bytes)) return wide;
  }
  return name == "ISO-8859-1" ? latin_charset(bytes) : std::string(name);
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
