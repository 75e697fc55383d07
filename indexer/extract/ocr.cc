#include "indexer/extract/ocr.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include "common/base/subprocess.h"
#include "common/text/language.h"
#include "indexer/extract/plain_text.h"

namespace disarm::extract {
namespace {

constexpr double kDotsPerInch = 300;  // what tesseract is trained for
constexpr double kMostPixels = 40e6;  // of a page: an A3 sheet at full resolution has 17 million
constexpr double kPointsPerInch = 72;

// A page as a grey picture in the PGM format; empty for pages without extent.
std::string picture_of(const poppler::page& page) {
  const poppler::rectf sheet = page.page_rect();
  const double inches = sheet.width() * sheet.height() / (kPointsPerInch * kPointsPerInch);
  if (!(inches > 0)) return {};
  const double resolution = std::min(kDotsPerInch, std::sqrt(kMostPixels / inches));
  poppler::page_renderer renderer;
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image image = renderer.render_page(&page, resolution, resolution);
  if (!image.is_valid()) return {};
  std::string picture = fmt::format("P5\n{} {}\n255\n", image.width(), image.height());
  for (int row = 0; row < image.height(); ++row) {
    picture.append(image.const_data() + static_cast<ptrdiff_t>(row) * image.bytes_per_row(),
                   static_cast<size_t>(image.width()));
  }
  return picture;
}

Result<std::filesystem::path> find_tesseract() {
  if (auto program = find_program(kOcrProgram)) return std::move(*program);
  return fail(ErrorCode::kBadDocument, "the pages are images, and no OCR program is installed",
              "install tesseract-ocr and the languages of the documents, for example tesseract-ocr-fra");
}

Result<std::string> languages_of(const std::filesystem::path& tesseract) {
  const auto listed = run_program({.program = tesseract, .arguments = {"--list-langs"}, .input = {}});
  if (!listed) return tl::unexpected(listed.error());
  std::string languages;
  for (const text::LanguageProfile& profile : text::language_profiles()) {
    if (('\n' + *listed).find(fmt::format("\n{}\n", profile.ocr_name)) == std::string::npos) continue;
    languages += (languages.empty() ? "" : "+") + std::string(profile.ocr_name);
  }
  if (languages.empty()) {
    return fail(ErrorCode::kBadDocument, "tesseract has no data for the official languages",
                "install tesseract-ocr-eng, or the package of another language");
  }
  return languages;
}

}  // namespace

Result<std::string> ocr_languages() {
  return find_tesseract().and_then(languages_of);
}

Result<StyledText> recognise_pages(const poppler::document& document) {
  const auto tesseract = find_tesseract();
  if (!tesseract) return tl::unexpected(tesseract.error());
  const auto languages = languages_of(*tesseract);
  if (!languages) return tl::unexpected(languages.error());
  std::string typed;
  for (int i = 0; i < document.pages(); ++i) {
    const std::unique_ptr<poppler::page> page(document.create_page(i));
    const std::string picture = page == nullptr ? std::string() : picture_of(*page);
    if (!picture.empty()) {
      const auto text = run_program(
          {.program = *tesseract, .arguments = {"stdin", "stdout", "-l", *languages}, .input = picture});
      if (!text) return tl::unexpected(text.error());
      typed += *text;
    }
    if (!typed.ends_with('\f')) typed += '\f';
  }
  auto styled = extract_plain_text(typed);
  if (styled) styled->ocr = true;
  return styled;
}

}  // namespace disarm::extract
