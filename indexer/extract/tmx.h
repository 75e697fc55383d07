// TMX 1.4, translation memories: the paragraphs of documents side by side in several languages
// (domain.md 4.3).
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_tmx(std::string_view bytes, const std::filesystem::path& name);

// One text for each document and language, document by document. A document begins where the units' <prop>
// names another one (types "symbol", "document", "resolution"), or where a unit is nothing but a heading like
// "RESOLUTION 55/33". Notes (<sub type="fnote">) become footnotes. The file is streamed. Errors: kBadDocument
// for XML that is damaged or declares entities.
Result<std::vector<StyledText>> extract_tmx(std::string_view bytes, const ExtractOptions& options);

}  // namespace disarm::extract
