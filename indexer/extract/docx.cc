#include "indexer/extract/docx.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/extract/docx_body.h"
#include "indexer/extract/xml.h"
#include "indexer/extract/zip_container.h"

namespace disarm::extract {
namespace {

constexpr const char* kDocument = "word/document.xml";

// The parts that are used, parsed.
class Package {
 public:
  static Result<Package> open(std::string_view bytes) {
    const std::vector<std::string> names = part_names();
    auto parts = read_zip_parts(bytes, names);
    if (!parts) return tl::unexpected(std::move(parts.error()));
    Package package;
    for (const auto& [name, content] : *parts) {
      auto document = parse_xml(content, name);
      if (!document) return tl::unexpected(std::move(document.error()));
      package.parts_.emplace(name, std::move(*document));
    }
    return package;
  }

  const xmlNode* root(const std::string& name) const {
    const auto part = parts_.find(name);
    return part == parts_.end() ? nullptr : xmlDocGetRootElement(part->second.get());
  }

 private:
  static std::vector<std::string> part_names() {
    std::vector<std::string> names = {
        kDocument,           "word/_rels/document.xml.rels", "word/styles.xml",  "word/numbering.xml",
        "word/settings.xml", "word/footnotes.xml",           "word/endnotes.xml"};
    constexpr int kMostHeads = 30;
    for (int i = 1; i <= kMostHeads; ++i) {
      names.push_back("word/header" + std::to_string(i) + ".xml");
      names.push_back("word/footer" + std::to_string(i) + ".xml");
    }
    names.emplace_back("word/header.xml");
    names.emplace_back("word/footer.xml");
    return names;
  }

  std::map<std::string, XmlDocument> parts_;
};

// Head and foot of the first section's first page, where they differ from those of other pages, and all
// others.
struct Heads {
  const xmlNode* first = nullptr;
  std::vector<const xmlNode*> others;
};

std::map<std::string, std::string> targets_of(const xmlNode* relations) {
  std::map<std::string, std::string> targets;
  for (const xmlNode* node = relations == nullptr ? nullptr : relations->children; node != nullptr;
       node = node->next) {
    if (is_element(node, "Relationship"))
      targets[attribute(node, "Id")] = "word/" + attribute(node, "Target");
  }
  return targets;
}

Heads find_heads(const Package& package) {
  const std::map<std::string, std::string> targets = targets_of(package.root("word/_rels/document.xml.rels"));
  const xmlNode* document = package.root(kDocument);
  Heads heads;
  bool is_first_section = true;
  for (const xmlNode* section = find_element(document, "sectPr"); section != nullptr;
       section = next_node(section, document)) {
    if (!is_element(section, "sectPr")) continue;
    const bool has_first_page = docx_switch(section, "titlePg").value_or(false);
    for (const xmlNode* reference = section->children; reference != nullptr; reference = reference->next) {
      const bool is_header = is_element(reference, "headerReference");
      if (!is_header && !is_element(reference, "footerReference")) continue;
      const auto target = targets.find(attribute(reference, "id"));
      const xmlNode* head = target == targets.end() ? nullptr : package.root(target->second);
      if (head == nullptr) continue;
      const bool is_masthead =
          is_header && is_first_section && has_first_page && attribute(reference, "type") == "first";
      if (is_masthead) {
        heads.first = head;
      } else {
        heads.others.push_back(head);
      }
    }
    is_first_section = false;
  }
  return heads;
}

DocxNotes find_notes(const xmlNode* root, std::string_view name, NumberForm form) {
  DocxNotes notes{.texts = {}, .form = form};
  for (const xmlNode* note = root == nullptr ? nullptr : root->children; note != nullptr; note = note->next) {
    if (is_element(note, name)) notes.texts[attribute(note, "id")] = note;
  }
  return notes;
}

// The form of numbers that the section or the settings ask for.
NumberForm note_form(const Package& package, std::string_view properties, NumberForm usual) {
  for (const char* part : {kDocument, "word/settings.xml"}) {
    const xmlNode* root = package.root(part);
    const xmlNode* form = root == nullptr ? nullptr : child(find_element(root, properties), "numFmt");
    if (form != nullptr) return docx_number_form(attribute(form, "val"));
  }
  return usual;
}

StyledText read_package(const Package& package) {
  const xmlNode* document = package.root(kDocument);
  BlockWriter out;
  DocxBody body(DocxStyles(package.root("word/styles.xml")),
                DocxNumbering(package.root("word/numbering.xml")),
                find_element(document, "lastRenderedPageBreak") != nullptr, out);
  body.footnotes = find_notes(package.root("word/footnotes.xml"), "footnote",
                              note_form(package, "footnotePr", NumberForm::kDecimal));
  body.endnotes = find_notes(package.root("word/endnotes.xml"), "endnote",
                             note_form(package, "endnotePr", NumberForm::kLowerRoman));
  const Heads heads = find_heads(package);
  if (heads.first != nullptr) body.write_blocks(heads.first);
  if (const xmlNode* text = child(document, "body")) body.write_blocks(text);
  body.write_notes();
  out.set_furniture(true);
  for (const xmlNode* head : heads.others) body.write_blocks(head);
  out.set_furniture(false);
  return out.finish();
}

}  // namespace

bool is_docx(std::string_view bytes, const std::filesystem::path& /*name*/) {
  return zip_document(bytes) == ZipDocument::kDocx;
}

Result<StyledText> extract_docx(std::string_view bytes) {
  const auto package = Package::open(bytes);
  if (!package) return tl::unexpected(package.error());
  if (package->root(kDocument) == nullptr) {
    return fail(ErrorCode::kBadDocument, "the DOCX has no main part", "export the document again");
  }
  return read_package(*package);
}

}  // namespace disarm::extract
