// A PDF whose page is an image: as a scanner makes it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace disarm {

// A PDF of one page of 400 by 120 points; poppler needs no table of offsets.
inline std::string pdf_of_page(const std::string& content, const std::string& resources,
                               const std::string& objects) {
  std::string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
  pdf.append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
  pdf.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 120]/Contents 4 0 R/Resources<<");
  pdf.append(resources).append(">>>>endobj\n4 0 obj<</Length ").append(std::to_string(content.size()));
  pdf.append(">>stream\n").append(content).append("\nendstream endobj\n").append(objects);
  return pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
}

// The page with these lines of ASCII letters, as a grey image of 200 dots per inch.
inline std::string scanned_pdf(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 14 Tf 18 TL 20 90 Td";
  for (const std::string& line : lines) content.append(" (").append(line).append(") Tj T*");
  const std::string typed =
      pdf_of_page(content + " ET", "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>", "");
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(typed.data(), static_cast<int>(typed.size())));
  const std::unique_ptr<poppler::page> page(document->create_page(0));
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image image = renderer.render_page(page.get(), 200, 200);
  std::string pixels;
  for (int row = 0; row < image.height(); ++row) {
    pixels.append(image.const_data() + static_cast<ptrdiff_t>(row) * image.bytes_per_row(),
                  static_cast<size_t>(image.width()));
  }
  std::string object = "5 0 obj<</Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Width ";
  object.append(std::to_string(image.width())).append("/Height ").append(std::to_string(image.height()));
  object.append("/Length ").append(std::to_string(pixels.size())).append(">>stream\n").append(pixels);
  object.append("\nendstream endobj\n");
  return pdf_of_page("400 0 0 120 0 0 cm /I Do", "/XObject<</I 5 0 R>>", object);
}

}  // namespace disarm
