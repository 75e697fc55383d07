// The little HTML that occurs within Markdown.
#pragma once

#include <string>
#include <string_view>

namespace disarm::extract {

struct HtmlTag {
  std::string name;  // lower case; "!--" for a comment
  bool closing = false;
  bool known = false;  // a tag of HTML, which prints nothing itself
};

// Reads one tag or comment: "<sup>", "</SUP>", "<br/>", "<!-- ... -->".
HtmlTag parse_html_tag(std::string_view tag);

// `html` without known tags and comments; <br> and ends of paragraphs become line breaks.
std::string text_of_html(std::string_view html);

}  // namespace disarm::extract
