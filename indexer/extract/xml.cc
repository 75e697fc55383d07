#include "indexer/extract/xml.h"

#include <fmt/format.h>
#include <libxml/parser.h>

#include "common/text/unicode.h"

namespace disarm::extract {
namespace {

constexpr size_t kMostBytes = size_t{64} << 20U;

struct FreeParser {
  void operator()(xmlParserCtxt* parser) const {
    xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
  }
};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

// libxml2 calls this for each <!ENTITY ...>. `context` is the parser.
void refuse_entity(void* context, const xmlChar* /*name*/, int /*type*/, const xmlChar* /*public_id*/,
                   const xmlChar* /*system_id*/, xmlChar* /*content*/) {
  auto* parser = static_cast<xmlParserCtxt*>(context);
  *static_cast<bool*>(parser->_private) = true;
  xmlStopParser(parser);
}

std::string problem_of(xmlParserCtxt* parser) {
  const xmlError* error = xmlCtxtGetLastError(parser);
  if (error == nullptr || error->message == nullptr) return "no element";
  const std::string message = text::collapse_spaces(error->message);
  return fmt::format("line {}: {}", error->line, text::to_valid_utf8(message).text);
}

const xmlAttr* find_attribute(const xmlNode* node, std::string_view name) {
  if (node == nullptr || node->type != XML_ELEMENT_NODE) return nullptr;
  const xmlAttr* attribute = node->properties;
  while (attribute != nullptr && view(attribute->name) != name) attribute = attribute->next;
  return attribute;
}

}  // namespace

Result<XmlDocument> parse_xml(std::string_view bytes, std::string_view part) {
  if (bytes.size() > kMostBytes) {
    return fail(ErrorCode::kBadDocument, fmt::format("{} is larger than 64 MiB", part));
  }
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
  if (parser == nullptr) return fail(ErrorCode::kInternal, "libxml2 could not be started");
  bool has_entities = false;
  parser->_private = &has_entities;
  parser->sax->entityDecl = refuse_entity;
  constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
  XmlDocument document(xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                                         nullptr, kOptions));
  if (has_entities) {
    return fail(ErrorCode::kBadDocument, fmt::format("{} declares entities, which are not expanded", part));
  }
  // Where it meets a limit, libxml2 stops and hands over what it has read so far as if it were all.
  const bool stopped = parser->disableSAX != 0;
  if (stopped || document == nullptr || xmlDocGetRootElement(document.get()) == nullptr) {
    return fail(ErrorCode::kBadDocument, fmt::format("{} is damaged: {}", part, problem_of(parser.get())),
                "download or export the file again");
  }
  return document;
}

std::string_view name_of(const xmlNode* node) {
  return node == nullptr || node->type != XML_ELEMENT_NODE ? std::string_view() : view(node->name);
}

bool is_element(const xmlNode* node, std::string_view name) {
  return name_of(node) == name;
}

std::string attribute(const xmlNode* node, std::string_view name) {
  const xmlAttr* found = find_attribute(node, name);
  std::string value;
  for (const xmlNode* part = found == nullptr ? nullptr : found->children; part != nullptr;
       part = part->next) {
    value += text_of(part);
  }
  return value;
}

bool has_attribute(const xmlNode* node, std::string_view name) {
  return find_attribute(node, name) != nullptr;
}

const xmlNode* child(const xmlNode* node, std::string_view name) {
  const xmlNode* found = node == nullptr ? nullptr : node->children;
  while (found != nullptr && !is_element(found, name)) found = found->next;
  return found;
}

const xmlNode* find_element(const xmlNode* node, std::string_view name) {
  const xmlNode* found = node;
  while (found != nullptr && !is_element(found, name)) found = next_node(found, node);
  return found;
}

std::string_view text_of(const xmlNode* node) {
  const bool is_text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
  return is_text ? view(node->content) : std::string_view();
}

std::string all_text(const xmlNode* node) {
  std::string text;
  for (const xmlNode* part = node; part != nullptr; part = next_node(part, node)) text += text_of(part);
  return text;
}

const xmlNode* next_node(const xmlNode* node, const xmlNode* top, bool enter_children) {
  // The children of a reference to an entity belong to the document type.
  if (enter_children && node->type == XML_ELEMENT_NODE && node->children != nullptr) return node->children;
  while (node != top && node->next == nullptr) node = node->parent;
  return node == top ? nullptr : node->next;
}

}  // namespace disarm::extract
