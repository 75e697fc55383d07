// What the catalogue remembers of a document, so that questions of coverage are answered without the index.
#pragma once

#include <string>
#include <vector>

#include "common/undoc/document.h"
#include "indexer/read/reading.h"

namespace disarm::build {

struct DocumentEntry {
  std::string key;
  std::string symbol = {};   // canonical; empty when the document has none
  std::string kind = {};     // "resolution", ...
  std::string body = {};     // "A", "S", ...: the first part of the symbol
  std::string session = {};  // "79", "S-10"; empty when unknown
  std::string language = {};
  std::string title = {};
  std::string adopted = {};  // ISO; empty when unknown
  size_t paragraphs = 0;
  size_t oddities = 0;
  double confidence = 1;
  std::string content_hash = {};                // of the source whose reading is in the index
  int reading_version = read::kReadingVersion;  // that read it

  bool operator==(const DocumentEntry&) const = default;
};

DocumentEntry describe(const std::string& key, const undoc::Document& document,
                       const std::string& content_hash);

// What names a document across sources and runs: symbol and language ("A/RES/79/58|en"), or "content:" and
// the hash of the bytes for a document without symbol. `place` counts the documents of one source that would
// have the same key from 1; it tells them apart ("#2").
std::string document_key(const undoc::Document& document, const std::string& content_hash, size_t place = 1);

// The keys of all documents of one source, in their order; all different.
std::vector<std::string> document_keys(const std::vector<undoc::Document>& documents,
                                       const std::string& content_hash);

// Code points of all paragraphs: of two readings of one document, the one with more of them is the fuller.
size_t count_characters(const undoc::Document& document);

}  // namespace disarm::build
