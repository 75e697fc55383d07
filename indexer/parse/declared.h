// What a file declares about its document beside the text (front matter, metadata of XML), where the text
// itself does not print it.
#pragma once

#include <string_view>

#include "common/text/language.h"
#include "common/undoc/document.h"
#include "indexer/extract/styled_text.h"

namespace disarm::parse {

// Fills symbol, title and the date of distribution where they are empty. The declared date is the document's,
// not that of its adoption (domain.md 4.3).
void fill_declared(const extract::Declared& declared, undoc::Document& document);

// The language that is declared, by code or English name, unless the text is in another script; otherwise the
// one that the text seems to be in.
const text::LanguageProfile& language_of(const extract::Declared& declared, std::string_view text);

}  // namespace disarm::parse
