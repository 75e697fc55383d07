// XML of unknown origin by libxml2: no network, no document type's entities, bounded depth and size.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include "common/base/error.h"

namespace disarm::extract {

struct FreeXml {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using XmlDocument = std::unique_ptr<xmlDoc, FreeXml>;

// Errors: kBadDocument for XML that is damaged, declares entities (they can multiply without end), nests
// deeper than 256 elements, or is larger than 64 MiB. `part` names it in the message: "word/document.xml".
Result<XmlDocument> parse_xml(std::string_view bytes, std::string_view part);

// Names are compared without their namespace prefixes: formats of one file do not share names.
std::string_view name_of(const xmlNode* node);  // empty for what is not an element
bool is_element(const xmlNode* node, std::string_view name);

// The attribute's value; empty where there is none.
std::string attribute(const xmlNode* node, std::string_view name);
bool has_attribute(const xmlNode* node, std::string_view name);

// The first child element of the name; nullptr where there is none, or where `node` is nullptr.
const xmlNode* child(const xmlNode* node, std::string_view name);

// The first element of the name in or below `node`, in document order.
const xmlNode* find_element(const xmlNode* node, std::string_view name);

// The text of a text or CDATA node; empty for others.
std::string_view text_of(const xmlNode* node);

// All text below `node`.
std::string all_text(const xmlNode* node);

// The node after `node` in document order within `top`; nullptr at the end. Without recursion, so that depth
// costs no stack.
const xmlNode* next_node(const xmlNode* node, const xmlNode* top, bool enter_children = true);

}  // namespace disarm::extract
