#include "indexer/extract/plain_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/text/charset.h"
#include "common/text/unicode.h"
#include "indexer/extract/extension.h"

namespace disarm::extract {
namespace {

// The typewriter of Geometry::kTypewriter.
constexpr double kColumnWidth = 5;
constexpr double kRowHeight = 12;
constexpr double kFontSize = 10;
constexpr size_t kTabStop = 8;
constexpr size_t kGapColumns = 3;  // fewer blanks are a wide space

bool is_line_end(char32_t letter) {
  constexpr char32_t kLineTabulation = 0x0B;  // a line break within a paragraph, as Word writes it into texts
  constexpr char32_t kNextLine = 0x85;
  constexpr char32_t kLineSeparator = 0x2028;
  constexpr char32_t kParagraphSeparator = 0x2029;
  return letter == '\n' || letter == kLineTabulation || letter == kNextLine || letter == kLineSeparator ||
         letter == kParagraphSeparator;
}

bool is_binary(const text::DecodedText& decoded) {
  size_t controls = decoded.replacements;
  for (const char letter : decoded.utf8) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x09 || (byte > 0x0D && byte < 0x20)) ++controls;
  }
  constexpr size_t kOneIn = 100;
  return controls * kOneIn > decoded.utf8.size();
}

// The digit that a superscript digit stands for. It must be known before compatibility forms are unified,
// which would make "72/4" and a mark 1 the number "72/41".
std::optional<char> superscript_digit(char32_t letter) {
  if (letter == 0xB9) return '1';
  if (letter == 0xB2 || letter == 0xB3) return static_cast<char>('2' + (letter - 0xB2));
  const bool other = letter == 0x2070 || (letter >= 0x2074 && letter <= 0x2079);
  return other ? std::optional(static_cast<char>('0' + (letter - 0x2070))) : std::nullopt;
}

// The end of the letters and signs of ASCII that stand without a blank from `at` on.
size_t skip_word(std::string_view text, size_t at) {
  while (at < text.size() && text[at] > ' ' && text[at] <= '~') ++at;
  return at;
}

// Takes words and letters one by one and keeps the place of the carriage.
class Typewriter {
 public:
  // Letters of ASCII, without a blank.
  void type_word(std::string_view word) { print(word, word.size(), false); }

  void type(char32_t letter) {
    if (letter == '\t') {
      column_ += kTabStop - column_ % kTabStop;
    } else if (text::is_space(letter)) {
      ++column_;
    } else {
      const std::optional<char> digit = superscript_digit(letter);
      std::string printed;
      text::append_code_point(printed, digit ? static_cast<char32_t>(*digit) : letter);
      print(printed, 1, digit.has_value());
    }
  }

  void end_line() {
    if (!line_.spans.empty()) lines_.push_back(std::move(line_));
    line_ = {};
    column_ = 0;
    printed_ = 0;
    ++row_;
  }

  void end_page() {
    end_line();
    row_ = 0;
    ++page_;
  }

  std::vector<Line> take_lines() { return std::move(lines_); }
  int last_page() const { return lines_.empty() ? 1 : lines_.back().page; }

 private:
  void print(std::string_view letters, size_t columns, bool superscript) {
    const double left = kColumnWidth * static_cast<double>(column_);
    if (line_.spans.empty()) {
      const double top = kRowHeight * static_cast<double>(row_);
      line_.box = {.left = left, .top = top, .bottom = top + kRowHeight, .size = kFontSize};
      line_.page = page_;
      line_.spans.push_back({.text = {}, .left = left});
    } else if (column_ > printed_) {
      line_.spans.back().text += ' ';
      if (column_ - printed_ >= kGapColumns)
        line_.spans.push_back({.text = {}, .left = left, .after_gap = true});
    }
    style_span(superscript, left);
    line_.spans.back().text += letters;
    printed_ = column_ += columns;
    line_.box.right = kColumnWidth * static_cast<double>(column_);
  }

  // Makes the last span one that letters of the style can be appended to.
  void style_span(bool superscript, double left) {
    Span& last = line_.spans.back();
    if (last.superscript == superscript) return;
    if (last.text.empty()) {
      last.superscript = superscript;
    } else {
      line_.spans.push_back({.text = {}, .superscript = superscript, .left = left});
    }
  }

  std::vector<Line> lines_;
  Line line_;
  size_t column_ = 0;
  size_t printed_ = 0;  // columns up to the last letter
  size_t row_ = 0;
  int page_ = 1;
};

}  // namespace

bool is_plain_text(std::string_view /*bytes*/, const std::filesystem::path& name) {
  const std::string extension = extension_of(name);
  return extension.empty() || extension == ".txt" || extension == ".text";
}

bool looks_like_text(std::string_view bytes) {
  constexpr size_t kLookAt = 4096;
  const auto is_control = [](char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte < 0x09 || (byte > 0x0D && byte < 0x20) || byte == 0x7F;
  };
  return std::ranges::none_of(bytes.substr(0, kLookAt), is_control);
}

Result<StyledText> extract_plain_text(std::string_view bytes) {
  const Result<text::DecodedText> decoded = text::decode(bytes);
  if (!decoded) return tl::unexpected(decoded.error());
  if (is_binary(*decoded)) {
    return fail(ErrorCode::kBadDocument, "the file is binary data, not text",
                "check its name and its origin");
  }
  Typewriter typewriter;
  for (size_t at = 0; at < decoded->utf8.size();) {
    if (const size_t end = skip_word(decoded->utf8, at); end > at) {
      typewriter.type_word(std::string_view(decoded->utf8).substr(at, end - at));
      at = end;
      continue;
    }
    char32_t letter = text::next_code_point(decoded->utf8, at);
    if (letter == '\r') {
      if (at < decoded->utf8.size() && decoded->utf8[at] == '\n') ++at;
      letter = '\n';
    }
    if (letter == '\f') {
      typewriter.end_page();
    } else if (is_line_end(letter)) {
      typewriter.end_line();
    } else {
      typewriter.type(letter);
    }
  }
  typewriter.end_line();
  StyledText styled;
  styled.geometry = Geometry::kTypewriter;
  styled.pages = typewriter.last_page();
  styled.lines = typewriter.take_lines();
  if (decoded->replacements > 0) {
    styled.warnings.push_back(text::replacement_warning(decoded->replacements));
  }
  return styled;
}

}  // namespace disarm::extract
