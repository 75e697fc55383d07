// Documents by their symbol, without ranking. All of these throw Xapian::Error: call within index::guarded().
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/base/error.h"
#include "common/index/field.h"
#include "common/index/record.h"
#include "common/index/units.h"

namespace disarm::search {

// See Engine::lookup().
Result<std::vector<index::ResolutionRecord>> records_of(const index::Units& resolutions,
                                                        std::string_view symbol);

// See Engine::lookup_file().
Result<std::vector<index::ResolutionRecord>> records_of_file(const index::Units& resolutions,
                                                             std::string_view locator);

// See Engine::lookup_source().
Result<std::vector<index::ResolutionRecord>> records_from_source(const index::Units& resolutions,
                                                                 std::string_view locator);

// See Engine::values().
std::vector<std::string> field_values(const index::Units& resolutions, const index::Field& field,
                                      std::string_view start, size_t limit);

// Whether a document has this canonical symbol, or one of this pattern (see query/symbol_pattern.h).
bool has_document(const index::Units& resolutions, const std::string& symbol);

// See Engine::nearest_symbol().
std::optional<std::string> nearest_symbol_in(const index::Units& resolutions, std::string_view symbol);

}  // namespace disarm::search
