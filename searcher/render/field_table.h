// The field table as help and as JSON.
#pragma once

#include <string>

namespace disarm::render {

// A line a field: name, description, example.
std::string fields_text();

// An array of {"name", "kind", "unit", "description", "example"}, where kind is one of text, exact, symbol,
// session, agenda, date, and unit is resolution or paragraph.
std::string fields_json();

}  // namespace disarm::render
