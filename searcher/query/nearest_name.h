// "Did you mean": the candidate that a slip of the fingers is nearest to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace disarm::query {

// The candidate at the smallest distance, the first among equals; nullopt when all differ from `name` in more
// than a third of its letters (at least two edits are forgiven).
std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> candidates);

}  // namespace disarm::query
