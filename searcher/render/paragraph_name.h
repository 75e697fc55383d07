// How people speak of a paragraph: "OP 5", "PP 12", "annex, para. 3", "footnote 2".
#pragma once

#include <string>
#include <string_view>

#include "common/undoc/document.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// From a paragraph's address ("op5(a)", see undoc::paragraph_ids()), its type and its printed label.
std::string paragraph_name(std::string_view id, undoc::ParagraphType type, std::string_view label);
std::string paragraph_name(const search::Passage& passage);

}  // namespace disarm::render
