// Any parts of a DOCX, in an intact container, and any bytes taken for a container, are read to a document or
// refused.

#include <cstdint>
#include <string_view>

#include "indexer/extract/docx.h"
#include "tests/fuzz/office_parts.h"
#include "tests/fuzz/parsed_document.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  disarm::check_parsed(disarm::extract::extract_docx(disarm::office_file(
      input,
      {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
       "word/header1.xml"},
      {{"word/_rels/document.xml.rels", "<R><Relationship Id='r1' Target='header1.xml'/></R>"}})));
  disarm::check_parsed(disarm::extract::extract_docx(input));
  return 0;
}
