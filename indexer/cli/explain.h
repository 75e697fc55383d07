// Shows a person which line of a file became what.
#pragma once

#include <string>

#include "indexer/extract/styled_text.h"
#include "indexer/parse/parse.h"

namespace disarm::cli {

// One line for each piece of the source: its page, the part of the document that it became (a paragraph's
// address and type, a field of the masthead, the name of the furniture) and its text. What is odd stands at
// the end. With `colour`, each kind of part has its own.
std::string explanation(const extract::StyledText& styled, const parse::Explained& reading, bool colour);

}  // namespace disarm::cli
