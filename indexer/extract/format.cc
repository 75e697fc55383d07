#include "indexer/extract/format.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

#include "indexer/extract/akoma_ntoso.h"
#include "indexer/extract/docx.h"
#include "indexer/extract/html.h"
#include "indexer/extract/legacy_doc.h"
#include "indexer/extract/markdown.h"
#include "indexer/extract/odt.h"
#include "indexer/extract/pdf.h"
#include "indexer/extract/plain_text.h"
#include "indexer/extract/rtf.h"
#include "indexer/extract/tmx.h"

namespace disarm::extract {
namespace {

// Makes a reader of one text the reader of a file that holds one.
template <auto extract_text>
Result<std::vector<StyledText>> single(std::string_view bytes, const ExtractOptions& options) {
  Result<StyledText> text = [&] {
    if constexpr (std::is_invocable_v<decltype(extract_text), std::string_view, ExtractOptions>) {
      return extract_text(bytes, options);
    } else {
      return extract_text(bytes);
    }
  }();
  if (!text) return tl::unexpected(std::move(text.error()));
  std::vector<StyledText> texts;
  texts.push_back(std::move(*text));
  return texts;
}

constexpr std::array kFormats = {
    Format{"pdf", is_pdf, single<extract_pdf>},
    Format{"docx", is_docx, single<extract_docx>, true},
    Format{"odt", is_odt, single<extract_odt>, true},
    Format{"rtf", is_rtf, single<extract_rtf>},
    Format{"doc", is_legacy_doc, single<extract_legacy_doc>},
    Format{"akoma-ntoso", is_akoma_ntoso, single<extract_akoma_ntoso>},
    Format{"tmx", is_tmx, extract_tmx},
    Format{"html", is_html, single<extract_html>},
    Format{"markdown", is_markdown, single<extract_markdown>},
    Format{"text", is_plain_text, single<extract_plain_text>},
};

}  // namespace

std::span<const Format> formats() {
  return kFormats;
}

const Format* find_format(std::string_view bytes, const std::filesystem::path& name) {
  for (const Format& format : kFormats) {
    if (format.recognises(bytes, name)) return &format;
  }
  return nullptr;
}

bool is_packed_document(std::string_view bytes, const std::filesystem::path& name) {
  return std::ranges::any_of(
      kFormats, [&](const Format& format) { return format.is_archive && format.recognises(bytes, name); });
}

}  // namespace disarm::extract
