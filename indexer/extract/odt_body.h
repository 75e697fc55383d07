// The paragraphs, lists, tables and notes of an OpenDocument text in the order in which they are printed.
#pragma once

#include <string>
#include <vector>

#include <libxml/tree.h>

#include "indexer/extract/block_writer.h"
#include "indexer/extract/odt_lists.h"
#include "indexer/extract/odt_styles.h"

namespace disarm::extract {

class OdtBody {
 public:
  // `has_soft_breaks`: the program noted where pages ended when it last laid the document out; manual breaks
  // are among those.
  OdtBody(const OdtStyles& styles, OdtLists& lists, bool has_soft_breaks, BlockWriter& out)
      : styles_(styles), lists_(lists), has_soft_breaks_(has_soft_breaks), out_(out) {}

  // Writes the paragraphs, lists and tables below `node`.
  void write_blocks(const xmlNode* node);

  // Writes the notes that the text has referred to.
  void write_notes();

 private:
  struct ListPlace {
    std::string style;
    size_t level = 0;
    OdtLists::Counters counters;
  };

  void write_paragraph(const xmlNode* paragraph);
  void write_inline(const xmlNode* node, const TextStyle& style);
  void write_inline_element(const xmlNode* element, const TextStyle& style);
  void write_note(const xmlNode* note);
  void write_list(const xmlNode* list);
  void write_items(const xmlNode* list, ListPlace& place);
  void write_item(const xmlNode* item, ListPlace& place);
  void write_row(const xmlNode* row);

  const OdtStyles& styles_;
  OdtLists& lists_;
  bool has_soft_breaks_;
  BlockWriter& out_;
  std::vector<const xmlNode*> notes_;
  std::vector<const xmlNode*> boxes_;  // text boxes anchored in the current paragraph
  bool in_row_ = false;
  bool in_note_ = false;
};

}  // namespace disarm::extract
