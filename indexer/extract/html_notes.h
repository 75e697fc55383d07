// The footnotes of a page of HTML: links from a mark in the text to a place below that begins with it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include <libxml/tree.h>

namespace disarm::extract {

struct HtmlNotes {
  std::map<const xmlNode*, std::string> references;  // links that are marks in the text: "1"
  std::map<const xmlNode*, std::string> notes;       // where the note of a mark begins
  std::set<const xmlNode*> returns;                  // links from a note back to its mark that print an arrow
};

// A link is a reference when it is raised, bracketed, or called a note by its attributes, its text is a mark,
// and it leads forward to a place on the same page. A table of contents has none of these.
HtmlNotes find_html_notes(const xmlNode* root);

// "1" of "[1]", " (1) ", "1." and "1"; empty for what is no mark.
std::string mark_in(std::string_view text);

}  // namespace disarm::extract
