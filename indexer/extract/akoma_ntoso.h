// Akoma Ntoso (OASIS LegalDocML 1.0) as the UN profile AKN4UN uses it (domain.md 4.4).
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_akoma_ntoso(std::string_view bytes, const std::filesystem::path& name);

// Numbers are printed as they stand in <num>. The metadata's number, date and language become what the file
// declares. Errors: kBadDocument for XML that is damaged or beyond its limits.
Result<StyledText> extract_akoma_ntoso(std::string_view bytes);

}  // namespace disarm::extract
