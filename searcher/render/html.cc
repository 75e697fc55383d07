#include "searcher/render/html.h"

#include <fmt/format.h>

#include "common/text/visible.h"
#include "searcher/render/embedded_data.h"

namespace disarm::render {
namespace {

constexpr const char* kPage = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="disarm-searcher">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
{body}</body>
</html>
)";

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text::visible(text)) {
    if (c == '&') {
      escaped += "&amp;";
    } else if (c == '<') {
      escaped += "&lt;";
    } else if (c == '>') {
      escaped += "&gt;";
    } else if (c == '"') {
      escaped += "&quot;";
    } else if (c == '\'') {
      escaped += "&#39;";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string html_marked(std::string_view text, const std::vector<search::ByteRange>& ranges) {
  std::string marked;
  size_t done = 0;
  for (const search::ByteRange& range : ranges) {
    marked += html_escaped(text.substr(done, range.begin - done));
    marked += "<mark>" + html_escaped(text.substr(range.begin, range.end - range.begin)) + "</mark>";
    done = range.end;
  }
  return marked + html_escaped(text.substr(done));
}

std::string html_page(const HtmlPage& page) {
  return fmt::format(kPage, fmt::arg("title", html_escaped(page.title)), fmt::arg("style", data::page_css()),
                     fmt::arg("body", page.body));
}

}  // namespace disarm::render
