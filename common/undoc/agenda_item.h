// Agenda items: "Agenda item 98 (mm)", "Agenda items 12 and 98 (a)", "Item 35 of the provisional agenda*".
// Grammar: domain.md 2.2.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

// The items of an agenda line in the form "98 (mm)"; empty when the line is none.
std::vector<std::string> parse_agenda_line(std::string_view line);

// The index key of an item in any notation: "98 (mm)", "98(mm)", "98 mm", "98mm" are "98(mm)". Empty when it
// is none.
std::string agenda_key(std::string_view item);

}  // namespace disarm::undoc
