// What a user can say about how files are to be read.
#pragma once

namespace disarm::extract {

struct ExtractOptions {
  bool ocr = false;  // pages that are images are read by an OCR program
};

}  // namespace disarm::extract
