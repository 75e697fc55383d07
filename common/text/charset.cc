#include "common/text/charset.h"

#include <algorithm>
#include <array>
#include <memory>

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include "common/text/unicode.h"

namespace disarm::text {
namespace {

struct ByteOrderMark {
  std::string_view bytes;
  const char* charset;
};

// The longer marks first: UTF-32LE begins with the mark of UTF-16LE.
constexpr std::array<ByteOrderMark, 5> kByteOrderMarks = {{
    {{"\xEF\xBB\xBF", 3}, "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
}};

constexpr const char* kFallbackCharset = "windows-1252";

std::string detect_charset(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return kFallbackCharset;
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || name == nullptr) return kFallbackCharset;
  // What ICU calls Latin-1 is on the web and in office files nearly always its superset.
  return std::string_view(name) == "ISO-8859-1" ? kFallbackCharset : name;
}

Result<std::string> convert(std::string_view bytes, const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset.c_str(), &status),
                                                                     &ucnv_close);
  if (U_FAILURE(status)) {
    return fail(ErrorCode::kInternal, fmt::format("no converter for {}: {}", charset, u_errorName(status)));
  }
  const icu::UnicodeString utf16(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) {
    return fail(ErrorCode::kInternal,
                fmt::format("cannot convert from {}: {}", charset, u_errorName(status)));
  }
  std::string utf8;
  utf16.toUTF8String(utf8);
  return utf8;
}

}  // namespace

Result<DecodedText> decode(std::string_view bytes) {
  DecodedText result;
  const auto mark =
      std::ranges::find_if(kByteOrderMarks, [&](const auto& bom) { return bytes.starts_with(bom.bytes); });
  if (mark != kByteOrderMarks.end()) {
    result.charset = mark->charset;
    bytes.remove_prefix(mark->bytes.size());
  } else if (is_valid_utf8(bytes) && bytes.find('\0') == std::string_view::npos) {
    result.charset = "UTF-8";
  } else {
    result.charset = detect_charset(bytes);
  }

  if (result.charset == "UTF-8") {
    ValidUtf8 valid = to_valid_utf8(bytes);
    result.utf8 = std::move(valid.text);
    result.replacements = valid.replacements;
    return result;
  }
  auto converted = convert(bytes, result.charset);
  if (!converted) return tl::unexpected(converted.error());
  result.utf8 = std::move(*converted);
  result.replacements = count_code_point(result.utf8, kReplacementCharacter);
  return result;
}

}  // namespace disarm::text
