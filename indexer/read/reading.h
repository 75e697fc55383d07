// What is read from one source: a file, or a member of an archive.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/undoc/document.h"

namespace disarm::read {

// Raise this when the program reads the same bytes differently than before: what older versions have read is
// then read again by the next update.
inline constexpr int kReadingVersion = 3;

struct Reading {
  std::vector<undoc::Document> documents;  // never empty; most sources hold one
  std::string format;                      // "pdf"
};

// A source as it was met: its bytes are at hand, but not yet understood.
struct MetSource {
  std::string locator;
  uint64_t size = 0;
  std::string hash;  // content_hash() of the bytes; empty when they cannot be read
  bool is_archive = false;

  bool operator==(const MetSource&) const = default;
};

}  // namespace disarm::read
