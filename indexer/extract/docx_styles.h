// The styles of a Word document: what styles.xml makes of a paragraph and of a run of text.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include "indexer/extract/block_writer.h"

namespace disarm::extract {

// What <w:rPr> says; nothing where it is silent.
struct DocxRunFormat {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> superscript;
  std::optional<bool> hidden;
};

// A paragraph's place in a numbered list: <w:numPr>.
struct DocxListPlace {
  std::optional<std::string> list;  // w:numId; "0" takes the paragraph out of its style's list
  std::optional<int> level;
};

struct DocxStyle {
  DocxRunFormat run;
  DocxListPlace place;
  bool is_heading = false;  // has an outline level
  bool on_new_page = false;
};

DocxRunFormat read_run_format(const xmlNode* properties);
DocxListPlace read_list_place(const xmlNode* paragraph_properties);

// Whether a switch like <w:b/>, <w:b w:val="0"/> is there and on.
std::optional<bool> docx_switch(const xmlNode* properties, std::string_view name);

// Whether <w:outlineLvl> makes a heading; its value 9 is body text.
bool is_outline_level(std::string_view value);

class DocxStyles {
 public:
  // `root` of styles.xml; may be nullptr: a document without styles.
  explicit DocxStyles(const xmlNode* root);

  // With all that the style inherits; the default paragraph style for "". Unknown styles say nothing.
  const DocxStyle& paragraph(const std::string& id) const;
  const DocxStyle& character(const std::string& id) const;

 private:
  std::map<std::string, DocxStyle> styles_;
  std::string default_paragraph_;
};

// Bold and italic of paragraph and character styles cancel each other (ECMA-376 17.7.3); what the run says
// itself decides.
TextStyle combine(const DocxRunFormat& paragraph, const DocxRunFormat& character,
                  const DocxRunFormat& direct);

}  // namespace disarm::extract
