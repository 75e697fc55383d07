// The zip container of office documents, read by libarchive in memory: which kind of document it is, and its
// parts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::extract {

enum class ZipDocument { kNone, kDocx, kOdt };

// By the names of the members: "[Content_Types].xml" with a Word document's main part, or "mimetype" with the
// text. An archive that merely holds documents is kNone, and so are spreadsheets and presentations. Whoever
// walks archives asks this before walking into one.
ZipDocument zip_document(std::string_view bytes);
inline bool is_zip_document(std::string_view bytes) {
  return zip_document(bytes) != ZipDocument::kNone;
}

// Name -> content. Parts that the container does not hold are absent.
using ZipParts = std::map<std::string, std::string>;

// The members of these names, at most 64 MiB each. Errors: kBadDocument for containers that are damaged or
// encrypted, that have more than 10,000 members, or that produce more than 200 times their own size.
Result<ZipParts> read_zip_parts(std::string_view bytes, const std::vector<std::string>& names);

}  // namespace disarm::extract
