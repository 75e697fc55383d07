// What is read from one file. The builder knows files only through a Reader, so that it can be tested without
// real formats.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "common/undoc/document.h"

namespace disarm::build {

struct Reading {
  std::vector<undoc::Document> documents;  // never empty; most formats hold one, a TMX one for each language
  std::string format;                      // "pdf"
};

// Reads the bytes of the file `path`. Errors: kBadDocument with the reason.
using Reader = std::function<Result<Reading>(std::string_view bytes, const std::string& path)>;

// What names a document across files and runs: symbol and language ("A/RES/79/58|en"), or "file:" and `path`
// for a document without symbol.
std::string document_key(const undoc::Document& document, const std::string& path);

// Code points of all paragraphs: of two readings of one document, the one with more of them is the fuller.
size_t count_characters(const undoc::Document& document);

}  // namespace disarm::build
