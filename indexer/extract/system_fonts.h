// Whether Poppler finds the fonts that are installed. It looks for the likest of them for each font that a
// page names and the file does not hold, page after page, though only who draws pages needs one: a sixth of
// the time that PDFs take where a hundred fonts are installed, and more where there are more.
#pragma once

namespace disarm::extract {

// For the whole process, from now on.
void hide_system_fonts();
void show_system_fonts();

}  // namespace disarm::extract
