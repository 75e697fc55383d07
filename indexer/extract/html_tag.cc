#include "indexer/extract/html_tag.h"

#include <algorithm>
#include <array>

#include "common/base/ascii.h"

namespace disarm::extract {
namespace {

constexpr std::array<std::string_view, 34> kNames = {
    "a",  "b",  "br",    "center", "code", "div", "em",    "font",  "h1",   "h2",        "h3",  "h4",
    "hr", "i",  "li",    "mark",   "ol",   "p",   "s",     "small", "span", "strong",    "sub", "sup",
    "u",  "ul", "table", "tbody",  "td",   "th",  "thead", "tr",    "img",  "blockquote"};

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The end of the tag or comment that begins at `from`; npos when it does not end.
size_t end_of_tag(std::string_view html, size_t from) {
  const std::string_view close = html.substr(from).starts_with("<!--") ? "-->" : ">";
  const size_t at = html.find(close, from);
  return at == std::string_view::npos ? at : at + close.size();
}

}  // namespace

HtmlTag parse_html_tag(std::string_view tag) {
  if (tag.starts_with("<!--")) return {.name = "!--", .known = true};
  HtmlTag parsed;
  size_t at = 1;
  parsed.closing = tag.size() > at && tag[at] == '/';
  if (parsed.closing) ++at;
  while (at < tag.size() && is_letter_or_digit(tag[at])) parsed.name += ascii_lower(tag[at++]);
  parsed.known = std::find(kNames.begin(), kNames.end(), parsed.name) != kNames.end();
  return parsed;
}

std::string text_of_html(std::string_view html) {
  std::string text;
  for (size_t at = 0; at < html.size();) {
    const size_t end = html[at] == '<' ? end_of_tag(html, at) : std::string_view::npos;
    const HtmlTag tag = end == std::string_view::npos ? HtmlTag{} : parse_html_tag(html.substr(at, end - at));
    if (!tag.known) {
      text += html[at++];
      continue;
    }
    if (tag.name == "br" || (tag.closing && tag.name == "p")) text += '\n';
    at = end;
  }
  return text;
}

}  // namespace disarm::extract
