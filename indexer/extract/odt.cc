#include "indexer/extract/odt.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/extract/odt_body.h"
#include "indexer/extract/xml.h"
#include "indexer/extract/zip_container.h"

namespace disarm::extract {
namespace {

constexpr const char* kContent = "content.xml";
constexpr const char* kStyles = "styles.xml";
constexpr const char* kManifest = "META-INF/manifest.xml";

struct Package {
  XmlDocument content;
  XmlDocument styles;  // nullptr when the package has none

  const xmlNode* content_root() const { return xmlDocGetRootElement(content.get()); }
  const xmlNode* styles_root() const {
    return styles == nullptr ? nullptr : xmlDocGetRootElement(styles.get());
  }
};

Result<Package> open_package(std::string_view bytes) {
  auto parts = read_zip_parts(bytes, {kContent, kStyles, kManifest});
  if (!parts) return tl::unexpected(std::move(parts.error()));
  if ((*parts)[kManifest].find("encryption-data") != std::string::npos) {
    return fail(ErrorCode::kBadDocument, "the document is encrypted", "save a copy without a password");
  }
  auto content = parse_xml((*parts)[kContent], kContent);
  if (!content) return tl::unexpected(std::move(content.error()));
  Package package{std::move(*content), nullptr};
  if (!(*parts)[kStyles].empty()) {
    auto styles = parse_xml((*parts)[kStyles], kStyles);
    if (!styles) return tl::unexpected(std::move(styles.error()));
    package.styles = std::move(*styles);
  }
  return package;
}

const xmlNode* find_master_page(const xmlNode* pages, const std::string& name) {
  const xmlNode* page = pages == nullptr ? nullptr : pages->children;
  while (page != nullptr && attribute(page, "name") != name) page = page->next;
  return page;
}

// What stands above the text on the first page only; nullptr when every page has the same head.
const xmlNode* find_first_head(const xmlNode* pages, const std::string& first_page) {
  const xmlNode* page = find_master_page(pages, first_page.empty() ? "Standard" : first_page);
  if (const xmlNode* head = child(page, "header-first")) return head;
  const std::string next = attribute(page, "next-style-name");
  return next.empty() || next == attribute(page, "name") ? nullptr : child(page, "header");
}

void write_other_heads(const xmlNode* pages, const xmlNode* first_head, OdtBody& body) {
  for (const xmlNode* page = pages == nullptr ? nullptr : pages->children; page != nullptr;
       page = page->next) {
    for (const char* name :
         {"header", "header-left", "header-first", "footer", "footer-left", "footer-first"}) {
      const xmlNode* head = child(page, name);
      if (head != nullptr && head != first_head) body.write_blocks(head);
    }
  }
}

const xmlNode* first_paragraph(const xmlNode* text) {
  const xmlNode* node = text;
  while (node != nullptr && !is_element(node, "p") && !is_element(node, "h")) node = next_node(node, text);
  return node;
}

StyledText read_package(const Package& package, const xmlNode* text) {
  OdtStyles styles;
  OdtLists lists;
  for (const xmlNode* root : {package.styles_root(), package.content_root()}) {
    styles.add(root);
    lists.add(root);
  }
  BlockWriter out;
  OdtBody body(styles, lists, find_element(text, "soft-page-break") != nullptr, out);
  const xmlNode* pages = child(package.styles_root(), "master-styles");
  const xmlNode* first = first_paragraph(text);
  const xmlNode* head = find_first_head(pages, styles.master_page(attribute(first, "style-name")));
  if (head != nullptr) body.write_blocks(head);
  body.write_blocks(text);
  body.write_notes();
  out.set_furniture(true);
  write_other_heads(pages, head, body);
  out.set_furniture(false);
  return out.finish();
}

}  // namespace

bool is_odt(std::string_view bytes, const std::filesystem::path& /*name*/) {
  return zip_document(bytes) == ZipDocument::kOdt;
}

Result<StyledText> extract_odt(std::string_view bytes) {
  const auto package = open_package(bytes);
  if (!package) return tl::unexpected(package.error());
  const xmlNode* text = child(child(package->content_root(), "body"), "text");
  if (text == nullptr)
    return fail(ErrorCode::kBadDocument, "the ODT has no text", "export the document again");
  return read_package(*package, text);
}

}  // namespace disarm::extract
