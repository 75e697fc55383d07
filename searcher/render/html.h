// Pages that stand alone: no script, no picture and no style from elsewhere, and a policy that forbids them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/search/hit.h"

namespace disarm::render {

// Text between tags or in quoted attributes. Control characters, which HTML has no place for, become U+FFFD.
std::string html_escaped(std::string_view text);

// Escaped text with <mark> around each range.
std::string html_marked(std::string_view text, const std::vector<search::ByteRange>& ranges);

struct HtmlPage {
  std::string title;  // plain text
  std::string body;   // HTML
};

std::string html_page(const HtmlPage& page);

}  // namespace disarm::render
