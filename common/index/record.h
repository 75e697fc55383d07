// What the index stores of each unit, to show it without the original file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "common/index/declared_value.h"
#include "common/undoc/document.h"

namespace disarm::index {

// One file that the document was read from.
struct SourceRecord {
  std::string locator;    // path of the file
  std::string format;     // "pdf", "text", "markdown"
  size_t characters = 0;  // code points of the paragraphs read from it
  std::string hash = {};  // content_hash() of the bytes that were read
};

// Stored with each resolution, see record_store.h.
struct ResolutionRecord {
  std::string key;                           // names the document, see document_key.h
  undoc::Document document;                  // the fullest reading
  std::vector<SourceRecord> sources;         // all of them; the first gave `document`
  std::vector<DeclaredValue> declared = {};  // what side files say of it
};

// Stored with each document of the paragraph database: which paragraph of its resolution's record it is. See
// record_reader.h, which finds it there.
struct ParagraphRecord {
  std::string id;     // "op5", see undoc::paragraph_ids()
  size_t number = 0;  // place in Document.paragraphs, from 0

  bool operator==(const ParagraphRecord&) const = default;
};

std::string encode(const ResolutionRecord& record);
std::string encode(const ParagraphRecord& record);

// Errors: kBrokenIndex.
Result<ResolutionRecord> decode_resolution(std::string_view data);
Result<ParagraphRecord> decode_paragraph(std::string_view data);

}  // namespace disarm::index
