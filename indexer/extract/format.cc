#include "indexer/extract/format.h"

#include <array>
#include <utility>

#include "indexer/extract/docx.h"
#include "indexer/extract/html.h"
#include "indexer/extract/markdown.h"
#include "indexer/extract/pdf.h"
#include "indexer/extract/plain_text.h"

namespace disarm::extract {
namespace {

// Makes a reader of one text the reader of a file that holds one.
template <Result<StyledText> (*extract_text)(std::string_view)>
Result<std::vector<StyledText>> single(std::string_view bytes, const ExtractOptions& /*options*/) {
  Result<StyledText> text = extract_text(bytes);
  if (!text) return tl::unexpected(std::move(text.error()));
  std::vector<StyledText> texts;
  texts.push_back(std::move(*text));
  return texts;
}

constexpr std::array kFormats = {
    Format{"pdf", is_pdf, single<extract_pdf>},
    Format{"docx", is_docx, single<extract_docx>},
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

}  // namespace disarm::extract
