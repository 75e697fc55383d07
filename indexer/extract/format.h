// The formats that can be read, as a list: adding one is a module and a line in format.cc.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

struct Format {
  std::string_view name;  // "pdf"; stored with each document
  bool (*recognises)(std::string_view bytes, const std::filesystem::path& name);
  // Never an empty list. Errors: kBadDocument with the reason.
  Result<std::vector<StyledText>> (*extract)(std::string_view bytes, const ExtractOptions& options);
  bool is_archive = false;  // its files are archives, whose members are parts of one document
};

// Those that are recognised by content stand before those that are recognised by name.
std::span<const Format> formats();

// nullptr when no format claims the file.
const Format* find_format(std::string_view bytes, const std::filesystem::path& name);

// Whether the bytes of an archive are one document (DOCX, ODT). No other format has a say in it: a tar or a
// zip of stored PDFs shows the signature of the first one near its beginning, and a name says nothing against
// content.
bool is_packed_document(std::string_view bytes, const std::filesystem::path& name);

}  // namespace disarm::extract
