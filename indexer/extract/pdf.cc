#include "indexer/extract/pdf.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>
#include <string>
#include <utility>

#include <poppler-document.h>
#include <poppler-page.h>

#include "common/text/unicode.h"
#include "indexer/extract/columns.h"
#include "indexer/extract/line_assembly.h"
#include "indexer/extract/ocr.h"
#include "indexer/extract/system_fonts.h"

namespace disarm::extract {
namespace {

struct FontStyle {
  bool bold = false;
  bool italic = false;
  bool bar_code = false;  // "Barcode 3 of 9 by request": a picture of a job number, not text
};

FontStyle style_of(std::string_view font_name) {
  const auto has = [&](const char* part) { return font_name.find(part) != std::string_view::npos; };
  return {.bold = has("Bold"), .italic = has("Italic") || has("Oblique"), .bar_code = has("arcode")};
}

// The style of one letter after the other, most of which are of the font of the one before.
class Styles {
 public:
  const FontStyle& of(std::string font_name) {
    if (font_name == last_name_) return last_;
    last_name_ = std::move(font_name);
    last_ = style_of(last_name_);
    return last_;
  }

 private:
  std::string last_name_;
  FontStyle last_;
};

bool same_style(const StyledRun& run, const FontStyle& style) {
  return run.bold == style.bold && run.italic == style.italic;
}

// The code point that begins at UTF-16 unit `i`, which moves behind it.
char32_t next_utf16(const poppler::ustring& text, size_t& i) {
  const char32_t unit = text[i++];
  const bool pair = unit >= 0xD800 && unit < 0xDC00 && i < text.size();
  if (!pair) return unit >= 0xD800 && unit < 0xE000 ? text::kReplacementCharacter : unit;
  return 0x10000 + ((unit - 0xD800) << 10U) + (static_cast<char32_t>(text[i++]) - 0xDC00);
}

std::vector<StyledRun> runs_of(const poppler::text_box& box, Styles& styles) {
  std::vector<StyledRun> runs;
  const poppler::ustring text = box.text();
  int glyph = 0;
  for (size_t i = 0; i < text.size(); ++glyph) {
    const FontStyle& style = styles.of(box.get_font_name(glyph));
    if (style.bar_code) return {};
    const char32_t letter = next_utf16(text, i);
    if (runs.empty() || !same_style(runs.back(), style)) runs.push_back({{}, style.bold, style.italic});
    text::append_code_point(runs.back().text, letter);
  }
  return runs;
}

std::vector<Word> words_of(const poppler::page& page) {
  std::vector<Word> words;
  Styles styles;
  for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) {
    std::vector<StyledRun> runs = runs_of(box, styles);
    if (runs.empty()) continue;
    const poppler::rectf place = box.bbox();
    words.push_back({.runs = std::move(runs),
                     .left = place.left(),
                     .right = place.right(),
                     .top = place.top(),
                     .bottom = place.bottom(),
                     .size = box.get_font_size()});
  }
  return words;
}

void append_page(StyledText& styled, const poppler::page& page, int number) {
  const poppler::rectf rectangle = page.page_rect();
  styled.page_width = std::max(styled.page_width, rectangle.width());
  styled.page_height = std::max(styled.page_height, rectangle.height());
  for (std::vector<Word>& group : reading_groups(words_of(page))) {
    std::vector<Line> lines = assemble_lines(std::move(group), number);
    std::move(lines.begin(), lines.end(), std::back_inserter(styled.lines));
  }
}

Result<StyledText> extract_pages(const poppler::document& document, const ExtractOptions& options) {
  StyledText styled;
  styled.geometry = Geometry::kPage;
  styled.has_styles = true;
  styled.pages = document.pages();
  for (int i = 0; i < styled.pages; ++i) {
    const std::unique_ptr<poppler::page> page(document.create_page(i));
    if (page == nullptr) {
      styled.warnings.push_back("page " + std::to_string(i + 1) + " cannot be read");
    } else {
      append_page(styled, *page, i + 1);
    }
  }
  if (styled.lines.empty()) {
    if (styled.pages == 0 || !styled.warnings.empty()) {
      return fail(ErrorCode::kBadDocument, "the PDF is damaged: its pages cannot be read",
                  "download or export the file again");
    }
    if (options.ocr) {
      show_system_fonts();
      return recognise_pages(document);
    }
    return fail(ErrorCode::kBadDocument, "the pages are images without a text layer",
                "read them with --ocr, or index the result of an OCR program");
  }
  return styled;
}

void discard_message(const std::string& /*message*/, void* /*closure*/) {}

}  // namespace

bool is_pdf(std::string_view bytes, const std::filesystem::path& /*name*/) {
  constexpr size_t kHeaderWithin = 1024;  // PDF 1.7, implementation note 13: junk may stand before it
  return bytes.substr(0, kHeaderWithin).find("%PDF-") != std::string_view::npos;
}

Result<StyledText> extract_pdf(std::string_view bytes, const ExtractOptions& options) {
  if (bytes.size() > static_cast<size_t>(std::numeric_limits<int>::max())) {
    return fail(ErrorCode::kBadDocument, "the PDF is larger than 2 GiB");
  }
  // Poppler repairs what it can and would print what it found on standard error.
  poppler::set_debug_error_function(discard_message, nullptr);
  hide_system_fonts();
  try {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (document == nullptr) {
      return fail(ErrorCode::kBadDocument, "the PDF is damaged", "download or export the file again");
    }
    if (document->is_locked()) {
      return fail(ErrorCode::kBadDocument, "the PDF is encrypted", "save a copy without a password");
    }
    return extract_pages(*document, options);
  } catch (const std::exception& exception) {
    return fail(ErrorCode::kBadDocument, std::string("the PDF cannot be read: ") + exception.what());
  }
}

}  // namespace disarm::extract
