// The paragraphs, tables and notes of a Word document in the order in which they are printed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <libxml/tree.h>

#include "indexer/extract/block_writer.h"
#include "indexer/extract/docx_numbering.h"
#include "indexer/extract/docx_styles.h"

namespace disarm::extract {

// Where notes of one kind are found, and how they are numbered.
struct DocxNotes {
  std::map<std::string, const xmlNode*> texts;  // by id
  NumberForm form = NumberForm::kDecimal;
  int count = 0;  // marks printed so far
};

class DocxBody {
 public:
  // `has_rendered_breaks`: Word has noted where pages ended when it last laid the document out; manual breaks
  // are among those.
  DocxBody(DocxStyles styles, DocxNumbering numbering, bool has_rendered_breaks, BlockWriter& out)
      : styles_(std::move(styles)),
        numbering_(std::move(numbering)),
        has_rendered_breaks_(has_rendered_breaks),
        out_(out) {}

  DocxNotes footnotes;
  DocxNotes endnotes;

  // Writes the paragraphs and tables below `node`: a body, a cell, a text box, a running head.
  void write_blocks(const xmlNode* node);

  // Writes the notes that the text has referred to.
  void write_notes();

 private:
  struct Note {
    std::string mark;  // empty when the note prints it itself
    const xmlNode* text;
  };

  void write_paragraph(const xmlNode* paragraph);
  void set_label(const DocxListPlace& direct, const DocxStyle& style);
  void write_inline(const xmlNode* node, const DocxStyle& style);
  void write_run(const xmlNode* run, const DocxStyle& style);
  void write_run_part(const xmlNode* part, const DocxRunFormat& format, const TextStyle& style);
  void write_break(const xmlNode* node);
  void write_symbol(const xmlNode* node, const TextStyle& style);
  void write_reference(const xmlNode* reference, DocxNotes& notes);
  void write_row(const xmlNode* row);
  void collect_boxes(const xmlNode* drawing);

  DocxStyles styles_;
  DocxNumbering numbering_;
  bool has_rendered_breaks_;
  BlockWriter& out_;
  std::vector<Note> notes_;
  std::vector<const xmlNode*> boxes_;  // text boxes anchored in the current paragraph
  bool in_row_ = false;
  bool goes_on_ = false;   // the next paragraph is a part of the one before
  bool own_mark_ = false;  // the next text is the mark of a note
  bool bold_paragraph_ = false;
};

}  // namespace disarm::extract
