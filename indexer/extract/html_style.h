// What elements of HTML mean for the text within them, by their names and their own `style` attribute.
#pragma once

#include <libxml/tree.h>

#include "indexer/extract/block_writer.h"

namespace disarm::extract {

// `style` of the parent, changed by the element: <b>, <em>, <sup>, <h1>, "font-weight: bold" ...
TextStyle style_within(const xmlNode* element, TextStyle style);

bool is_html_block(const xmlNode* element);     // begins and ends a paragraph or a part of the page
bool is_html_heading(const xmlNode* element);   // <h1> to <h6>
bool is_not_printed(const xmlNode* element);    // scripts, navigation, controls, what is hidden
bool begins_html_page(const xmlNode* element);  // "page-break-before: always"

// How <ol> numbers its items; kNone for <ul> and for lists without marks.
enum class ListMark { kNone, kBullet, kNumber };
ListMark list_mark(const xmlNode* list);

// The label of item `number`: "3.", and "(c)" or "(iii)" as resolutions print them: what stands around
// letters is for HTML a matter of the style sheet.
std::string html_label(const xmlNode* list, int number);

}  // namespace disarm::extract
