#include "common/text/charset.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include "common/base/ascii.h"
#include "common/text/detect_charset.h"
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

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Result<Converter> open_converter(const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset, &status), &ucnv_close);
  if (U_FAILURE(status)) {
    return fail(ErrorCode::kInternal, fmt::format("no converter for {}: {}", charset, u_errorName(status)));
  }
  return converter;
}

// Piece by piece, so that the text stands in memory only once.
Result<std::string> convert(std::string_view bytes, const std::string& charset) {
  auto from = open_converter(charset.c_str());
  if (!from) return tl::unexpected(from.error());
  auto to = open_converter("UTF-8");
  if (!to) return tl::unexpected(to.error());
  std::string utf8;
  std::array<char, 16384> piece{};
  std::array<UChar, 4096> pivot{};
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to->get(), from->get(), &target, piece.data() + piece.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), static_cast<UBool>(first), true, &status);
    utf8.append(piece.data(), static_cast<size_t>(target - piece.data()));
  }
  if (U_FAILURE(status)) {
    return fail(ErrorCode::kInternal,
                fmt::format("cannot convert from {}: {}", charset, u_errorName(status)));
  }
  return utf8;
}

// A file in single bytes that declares itself UTF-16 was declared before it was converted.
bool is_believable(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset.c_str(), &status), &ucnv_close);
  return !charset.empty() && U_SUCCESS(status) && ucnv_getMinCharSize(converter.get()) == 1 &&
         ucnv_getType(converter.get()) != UCNV_UTF8;
}

std::string choose_charset(std::string_view bytes, const std::string& declared) {
  const bool has_nul = bytes.find('\0') != std::string_view::npos;
  const bool is_utf8 = !has_nul && is_valid_utf8(bytes);
  const bool beyond_ascii = !is_utf8 || !is_ascii(bytes);
  if (beyond_ascii && (is_utf8 || (!has_nul && is_damaged_utf8(bytes)))) return "UTF-8";
  if (is_believable(declared)) return declared;
  return is_utf8 ? "UTF-8" : detect_charset(bytes);
}

}  // namespace

Result<DecodedText> decode_from(std::string_view bytes, const std::string& charset) {
  if (charset == "UTF-8") {
    ValidUtf8 valid = to_valid_utf8(bytes);
    return DecodedText{std::move(valid.text), charset, valid.replacements};
  }
  auto converted = convert(bytes, charset);
  if (!converted) return tl::unexpected(converted.error());
  const size_t replacements = count_code_point(*converted, kReplacementCharacter);
  return DecodedText{std::move(*converted), charset, replacements};
}

Result<DecodedText> decode(std::string_view bytes, std::string_view declared) {
  const auto mark =
      std::ranges::find_if(kByteOrderMarks, [&](const auto& bom) { return bytes.starts_with(bom.bytes); });
  if (mark == kByteOrderMarks.end()) return decode_from(bytes, choose_charset(bytes, std::string(declared)));
  bytes.remove_prefix(mark->bytes.size());
  return decode_from(bytes, mark->charset);
}

std::string replacement_warning(size_t replacements) {
  if (replacements == 0) return {};
  return fmt::format("{} broken byte sequence{} became U+FFFD", replacements, replacements == 1 ? "" : "s");
}

}  // namespace disarm::text
