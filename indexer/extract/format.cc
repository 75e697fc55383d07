#include "indexer/extract/format.h"

#include <array>

#include "indexer/extract/markdown.h"
#include "indexer/extract/pdf.h"
#include "indexer/extract/plain_text.h"

namespace disarm::extract {
namespace {

constexpr std::array kFormats = {
    Format{"pdf", is_pdf, extract_pdf},
    Format{"markdown", is_markdown, extract_markdown},
    Format{"text", is_plain_text, extract_plain_text},
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
